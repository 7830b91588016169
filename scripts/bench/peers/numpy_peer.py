"""The model in numpy, time-major: one row of samples per moment. A child of the benchmark: a line of JSON in, a line out."""
import json
import sys
import time

import numpy as np

LEVELS = [0.05, 0.25, 0.5, 0.75, 0.95]


def share(logit):
    return 1 / (1 + np.exp(-logit))


def run(model, samples, seed):
    random = np.random.default_rng(seed)

    def draw(name):
        normal = model["normals"][name]
        if normal["scale"] == 0:
            return normal["location"]
        return normal["location"] + normal["scale"] * random.standard_normal(samples)

    bytes_per_token = np.maximum(1, 6 - np.exp(-draw("bytesPerToken")))
    quality = np.minimum(1, np.exp(draw("qualityShare")))
    ln_good = draw("pages") + draw("bytesPerPage") - np.log(bytes_per_token) + np.log(quality)
    g = draw("pageLengthGrowth") + draw("pageCountGrowth")
    ai_share = np.where(g > 0, share(draw("aiShareOfNewText")), 0)
    withheld = share(draw("withheldShare"))
    repetition = np.maximum(1, np.exp(draw("repetition")))
    ln_repetition = np.log(repetition)

    on_compute = random.random(samples) < model["computeWeight"]
    slowdown = draw("computeSlowdownYear")
    trend = draw("datasetGrowth")
    before = np.where(on_compute, draw("computeGrowth") / 2, trend)
    after = np.where(on_compute, draw("computeGrowthLater") / 2, trend)

    def grown(year):
        return before * np.minimum(year, slowdown) + after * np.maximum(year, slowdown)

    ln_compute = (draw("computeAtAnchor") + draw("overtraining")) / 2 + model["lnTokensAtOneFlop"]
    level = np.where(
        on_compute,
        ln_compute - grown(model["computeAnchorYear"]),
        draw("datasetAtAnchor") - grown(model["demandAnchorYear"]),
    )
    at_anchor = level + grown(model["demandAnchorYear"])

    right = share(draw("keepsRight"))
    wrong = np.exp(draw("generatorErrorRate")) * share(draw("keepsWrong"))
    margin = 2 * right / (right + wrong) - 1
    factor = model["generationFactor"]
    value = np.where(margin >= 0, margin**2 * factor, -(margin**2) / factor)
    worth = np.exp(draw("syntheticValue")) * value
    saturation = np.exp(draw("syntheticSaturation"))
    ratio = np.exp(draw("syntheticShare"))
    gain = worth * saturation * (1 - np.exp(-ratio / saturation))
    ln_stretch = np.log(np.maximum(0.05, repetition + gain))

    rate = g - model["textRampRate"]
    c = g / rate
    start = model["textStart"]
    at_start = ai_share * np.exp(g * (start - model["stockYear"]))
    ranks = np.ceil(np.array(LEVELS) * samples - 1e-9).astype(int) - 1
    stock, demand, exhausted, stretched = [], [], [], []
    highest = np.full(samples, -np.inf)
    for point in model["points"]:
        year = point["year"]
        raw = np.exp(g * (year - model["stockYear"]))
        human = raw
        if point["machinesWrite"]:
            human = (1 - ai_share) * raw + at_start * (1 - c + c * np.exp(rate * (year - start)))
        ln_usable = ln_good + np.log((1 - withheld * point["withheldRamp"]) * human)
        shape = point.get("recordShape")
        ln_demand = level + grown(year) if shape is None else at_anchor + shape
        np.maximum(highest, ln_demand - ln_usable, out=highest)
        exhausted.append(float(np.mean(highest >= ln_repetition)))
        stretched.append(float(np.mean(highest >= ln_stretch)))
        stock.append(np.partition(ln_usable + ln_repetition, ranks)[ranks].tolist())
        demand.append(np.partition(ln_demand, ranks)[ranks].tolist())
    return {"stock": stock, "demand": demand, "exhausted": exhausted, "stretched": stretched}


print(json.dumps({"numpy": np.__version__}), flush=True)
for line in sys.stdin:
    order = json.loads(line)
    began = time.perf_counter()
    result = run(order["model"], order["samples"], order["seed"])
    result["milliseconds"] = 1000 * (time.perf_counter() - began)
    print(json.dumps(result), flush=True)
