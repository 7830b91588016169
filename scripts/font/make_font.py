"""The font of exported pictures: a subset of Libre Franklin, and the table of its advance widths.

    npm pack @fontsource-variable/libre-franklin@5.3.0 && tar xzf fontsource-variable-libre-franklin-5.3.0.tgz
    python3 scripts/font/make_font.py package/files/libre-franklin-latin-wght-normal.woff2

Needs fontTools and brotli (Debian: python3-fonttools, python3-brotli). Writes libre-franklin.woff2 and widths.json to
src/export/font (then: npx prettier --write src/export/font); the licence there is the package's own.
"""
import json
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

WEIGHTS = (400, 700)
# ASCII, the letters of western Europe, and the marks that our sentences use.
CHARACTERS = [chr(code) for code in [*range(0x20, 0x7F), *range(0xC0, 0x100)]] + list("\u00a0·×±–—‘’“”…−")
FOLDER = Path("src/export/font")

source = sys.argv[1]
font = instantiateVariableFont(TTFont(source), {"wght": WEIGHTS})
# The copyright and the licence stay in the file, as the licence asks.
options = Options(name_IDs=[*range(7), 13, 14], layout_features=["kern", "mark", "ccmp"], hinting=False, notdef_outline=True, flavor="woff2")
subsetter = Subsetter(options)
subsetter.populate(text="".join(CHARACTERS))
subsetter.subset(font)
font.flavor = "woff2"
font.save(FOLDER / "libre-franklin.woff2")

held = sorted(set(CHARACTERS) & {chr(code) for code in font.getBestCmap()})
missing = sorted(set(CHARACTERS) - set(held))
if missing:
    sys.exit(f"The font has no {missing}")


def advances(weight):
    still = instantiateVariableFont(TTFont(FOLDER / "libre-franklin.woff2"), {"wght": weight})
    glyphs, metrics = still.getBestCmap(), still["hmtx"]
    em = still["head"].unitsPerEm
    return [round(metrics[glyphs[ord(letter)]][0] * 1000 / em) for letter in held]


table = {"letters": "".join(held), "regular": advances(400), "bold": advances(700)}
(FOLDER / "widths.json").write_text(json.dumps(table, ensure_ascii=False) + "\n")
