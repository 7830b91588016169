"""The faces of the page, the embed and the pictures: subsets of Libre Franklin and Newsreader, and a table of advance widths.

    npm pack @fontsource-variable/libre-franklin@5.3.0 @fontsource-variable/newsreader@5.3.0
    for f in fontsource-*.tgz; do tar xzf "$f" --one-top-level; done
    apt-get download fonts-stix && dpkg-deb -x fonts-stix_*.deb stix
    python3 scripts/make_fonts.py fontsource-variable-libre-franklin-5.3.0 fontsource-variable-newsreader-5.3.0 stix

Needs fontTools and brotli (Debian: python3-fonttools, python3-brotli). Writes *.woff2 and widths.json to src/chart/fonts (then:
npx prettier --write src/chart/fonts), and the faces that only the pages without a script use to src/site/fonts; the licences in both
are the packages' own.
"""
import json
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

# ASCII, the letters of western Europe, and the marks that our sentences use.
CHARACTERS = [chr(code) for code in [*range(0x20, 0x7F), *range(0xC0, 0x100)]] + list("\u00a0·×±½¾–—‘’“”…−")
# What the words of an embed use; a note in other letters falls back to the reader's own fonts.
EMBED_CHARACTERS = [chr(code) for code in [*range(0x30, 0x3A), *range(0x41, 0x5B), *range(0x61, 0x7B)]] + list(" .,:;()%-~+/'\u00a0×’“”…−¾")
DIGITS = [chr(code) for code in range(0x30, 0x3A)]
# Roman and Greek, upright and slanted, and the signs of formulas.
MATH_CHARACTERS = [chr(code) for code in [*range(0x20, 0x7F), *range(0x391, 0x3CA), *range(0x1D434, 0x1D468), *range(0x1D6FC, 0x1D71C)]
                   if code not in (0x3A2, 0x1D455)] + list("\u00a0·×−′√∑∫≤≥∞⋅ℎϵ𝜖")
FOLDER = Path("src/chart/fonts")
PAGES_FOLDER = Path("src/site/fonts")


def subset(font, characters):
    # The copyright and the licence stay in the file, as the licence asks.
    options = Options(name_IDs=[*range(7), 13, 14], layout_features=["kern", "mark", "ccmp"], hinting=False, notdef_outline=True, flavor="woff2")
    subsetter = Subsetter(options)
    subsetter.populate(text="".join(characters))
    subsetter.subset(font)
    missing = sorted(set(characters) - {chr(code) for code in font.getBestCmap()})
    if missing:
        sys.exit(f"The font has no {missing}")
    font.flavor = "woff2"


def make_digits_tabular(font):
    """Libre Franklin has proportional digits alone; here each stands in the middle of their mean width, at every weight."""
    glyphs = [font.getBestCmap()[ord(digit)] for digit in DIGITS]
    glyf, metrics, variations = font["glyf"], font["hmtx"], font["gvar"].variations
    width = round(sum(metrics[name][0] for name in glyphs) / len(glyphs))
    for name in glyphs:
        coordinates, control = glyf._getCoordinatesAndControls(name, metrics.metrics)
        for variation in variations[name]:
            variation.calcInferredDeltas(coordinates, control.endPts)
    # One tuple of deltas per region of the weight axis; the last four points stand for the glyph's own edges.
    growth = {}
    for name in glyphs:
        for variation in variations[name]:
            growth.setdefault(str(variation.axes), []).append(variation.coordinates[-3][0] - variation.coordinates[-4][0])
    assert all(len(deltas) == len(glyphs) for deltas in growth.values()), growth
    for name in glyphs:
        shift = (width - metrics[name][0]) // 2
        glyph = glyf[name]
        glyph.coordinates.translate((shift, 0))
        glyph.recalcBounds(glyf)
        metrics[name] = (width, glyph.xMin)
        for variation in variations[name]:
            common = round(sum(growth[str(variation.axes)]) / len(glyphs))
            own = variation.coordinates[-3][0] - variation.coordinates[-4][0]
            left = variation.coordinates[-4][0]
            inner = [(x - left + (common - own) / 2, y) for x, y in variation.coordinates[:-4]]
            variation.coordinates = [(round(x), y) for x, y in inner] + [(0, 0), (common, 0), (0, 0), (0, 0)]
    # Without this table the widths are read from the points above.
    del font["HVAR"]


def source(folder, name):
    return TTFont(Path(folder) / "package/files" / name, recalcTimestamp=False)


franklin = instantiateVariableFont(source(sys.argv[1], "libre-franklin-latin-wght-normal.woff2"), {"wght": (400, 700)})
subset(franklin, CHARACTERS)
make_digits_tabular(franklin)
# Figures do not kern: a pair that did would move its neighbours.
franklin.save(FOLDER / "libre-franklin.woff2")

newsreader = instantiateVariableFont(source(sys.argv[2], "newsreader-latin-opsz-normal.woff2"), {"wght": 500, "opsz": 36})
subset(newsreader, CHARACTERS)
newsreader.save(FOLDER / "newsreader.woff2")

# Quotes on the pages of claims.
italic = instantiateVariableFont(source(sys.argv[2], "newsreader-latin-opsz-italic.woff2"), {"wght": 400, "opsz": 36})
subset(italic, CHARACTERS)
italic.save(PAGES_FOLDER / "newsreader-italic.woff2")

# Formulas of the method: only a face with a table of mathematics has roots and brackets as tall as what they hold.
stix = TTFont(next(Path(sys.argv[3]).rglob("STIXMath-Regular.otf")), recalcTimestamp=False)
subset(stix, MATH_CHARACTERS)
# A changed font may not bear the reserved name.
for record in stix["name"].names:
    if record.nameID in (1, 3, 4, 6, 16, 18):
        record.string = "PeakDataMath" if record.nameID == 6 else "Peak Data Math"
cff = stix["CFF "].cff
cff.fontNames = ["PeakDataMath"]
cff.topDictIndex[0].FullName = cff.topDictIndex[0].FamilyName = "Peak Data Math"
stix.save(PAGES_FOLDER / "peak-math.woff2")

for name in ("libre-franklin", "newsreader"):
    font = TTFont(FOLDER / f"{name}.woff2", recalcTimestamp=False)
    subset(font, EMBED_CHARACTERS)
    font.save(FOLDER / f"{name}-embed.woff2")


def advances(font):
    glyphs, metrics = font.getBestCmap(), font["hmtx"]
    em = font["head"].unitsPerEm
    widths = [round(metrics[glyphs[ord(letter)]][0] * 1000 / em, 1) for letter in letters]
    return [int(width) if width.is_integer() else width for width in widths]


def still(weight):
    return instantiateVariableFont(TTFont(FOLDER / "libre-franklin.woff2"), {"wght": weight})


letters = sorted(set(CHARACTERS))
faces = {"regular": still(400), "bold": still(700), "headline": TTFont(FOLDER / "newsreader.woff2")}
table = {"letters": "".join(letters), **{name: advances(font) for name, font in faces.items()}}
(FOLDER / "widths.json").write_text(json.dumps(table, ensure_ascii=False) + "\n")
