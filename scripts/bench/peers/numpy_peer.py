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
    # Where text shrinks nothing is new, and nothing of it is lost.
    grows = g > 0
    machine = np.where(grows, share(draw("aiShareOfNewText")), 0)
    closed = np.where(grows, share(draw("withheldShare")), 0)
    repetition = np.maximum(1, np.exp(draw("repetition")))
    ln_repetition = np.log(repetition)

    # Human text from 2023 on is constant + growing (c0 + c1 left + c2 left + c3 left).
    machine_rate, closed_rate = model["machineRate"], model["closedRate"]
    months = model["closedFrom"] - model["machineFrom"]
    in_2023 = np.exp(g * (model["closedFrom"] - model["stockYear"]))
    when_machines_began = np.exp(g * (model["machineFrom"] - model["stockYear"]))
    rate = g - machine_rate
    people_2023 = when_machines_began * (
        1 + (1 - machine) * np.expm1(g * months) + machine * g / rate * np.expm1(rate * months)
    )
    machine_2023 = machine * model["machineLeftIn2023"]
    c0 = (1 - machine) * (1 - closed) * in_2023
    c1 = machine_2023 * (1 - closed) * g * in_2023 / rate
    c2 = (1 - machine) * closed * g * in_2023 / (g - closed_rate)
    c3 = machine_2023 * closed * g * in_2023 / (rate - closed_rate)
    constant = people_2023 - c0 - c1 - c2 - c3

    on_compute = random.random(samples) < model["computeWeight"]
    ln_at_anchor = draw("datasetAtAnchor")
    slowdown = draw("computeSlowdownYear")
    trend = draw("datasetGrowth")
    later = draw("computeGrowthLater") / 2
    before = np.where(on_compute, draw("computeGrowth") / 2, trend)
    trend_later = np.minimum(trend, later) if model["trendSlowsDown"] else trend
    after = np.where(on_compute, later, trend_later)
    ln_efficiency = np.maximum(0, draw("dataEfficiencyGrowth"))
    ln_efficiency_limit = np.maximum(0, draw("dataEfficiencyLimit"))

    def grown(year):
        return before * np.minimum(year, slowdown) + after * np.maximum(year, slowdown)

    ln_compute = np.log(share(draw("textShare"))) + model["lnTokensAtOneFlop"]
    ln_pretraining = draw("computeAtAnchor") + np.log(share(draw("pretrainingShare")))
    ln_compute = ln_compute + (draw("overtraining") + ln_pretraining) / 2
    # ln of what is wanted over the set at the anchor, less what grows after 0 AD.
    wanted_at_zero = np.where(
        on_compute,
        ln_compute - grown(model["computeAnchorYear"]) - ln_at_anchor,
        -grown(model["demandAnchorYear"]),
    )

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

    ranks = np.ceil(np.array(LEVELS) * samples - 1e-9).astype(int) - 1
    stock, demand, exhausted, stretched = [], [], [], []
    highest = np.full(samples, -np.inf)
    for point in model["points"]:
        year = point["year"]
        left = point.get("left")
        if left is None:
            ln_human = g * (year - model["stockYear"])
        else:
            growing = c0 + c1 * left[0] + c2 * left[1] + c3 * left[2]
            ln_human = np.log(constant + np.exp(g * (year - model["closedFrom"])) * growing)
        ln_usable = ln_good + ln_human
        past = point.get("past")
        if past is None:
            efficiency = np.minimum(ln_efficiency_limit, ln_efficiency * point["years"])
            above = np.maximum(0, wanted_at_zero + grown(year) - efficiency)
            if point["taken"] < 1:
                above = above * np.where(on_compute, point["taken"], 1)
            ln_demand = ln_at_anchor + above
        else:
            ln_demand = past["lnKnown"] + past["anchorPart"] * ln_at_anchor
        np.maximum(highest, ln_demand - ln_usable, out=highest)
        exhausted.append(float(np.mean(highest >= ln_repetition)))
        stretched.append(float(np.mean(highest >= ln_stretch)))
        stock.append(np.partition(ln_usable + ln_repetition, ranks)[ranks].tolist())
        demand.append(np.partition(ln_demand + np.zeros(samples), ranks)[ranks].tolist())
    return {"stock": stock, "demand": demand, "exhausted": exhausted, "stretched": stretched}


print(json.dumps({"numpy": np.__version__}), flush=True)
for line in sys.stdin:
    order = json.loads(line)
    began = time.perf_counter()
    result = run(order["model"], order["samples"], order["seed"])
    result["milliseconds"] = 1000 * (time.perf_counter() - began)
    print(json.dumps(result), flush=True)
