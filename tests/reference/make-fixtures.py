"""Writes normal-quantiles.json and sobol-points.json. Needs Python 3 with mpmath and scipy: python3 make-fixtures.py

normal-quantiles.json  [p, z]: z is the standard-normal quantile of the double p, by Newton steps on mpmath's distribution
                       function with 50 digits, rounded to 17.
sobol-points.json      the first 512 points of the unscrambled Sobol sequence in 64 dimensions, times 512: whole numbers, which
                       reach every initial direction number.
"""
import json
from pathlib import Path

import mpmath
from scipy.stats import qmc

HERE = Path(__file__).parent
mpmath.mp.dps = 50


def quantile(p):
    """z with P(Z <= z) = p for the exact value of the double p."""
    p = mpmath.mpf(p)
    tail = min(p, 1 - p)
    if tail == mpmath.mpf(1) / 2:
        return mpmath.mpf(0)
    z = mpmath.sqrt(-2 * mpmath.log(tail))
    for _ in range(60):
        upper = mpmath.erfc(z / mpmath.sqrt(2)) / 2
        density = mpmath.exp(-z * z / 2) / mpmath.sqrt(2 * mpmath.pi)
        # Newton on the logarithm: safe far out in the tail.
        step = mpmath.log(upper / tail) * upper / density
        z += step
        if abs(step) < mpmath.mpf(10) ** -45 * (1 + abs(z)):
            break
    return z if p > mpmath.mpf(1) / 2 else -z


small = [1e-300, 1e-100, 1e-50, 1e-30, 1e-20, 1e-16, 1e-12, 1e-11, 1e-10, 1e-8, 1e-6, 1e-5, 1e-4, 1e-3]
body = [0.001 + 0.01 * i for i in range(1, 100)]
edges = [0.025, 0.05, 0.0749999, 0.075, 0.0750001, 0.25, 0.4999999, 0.5, 0.5000001, 0.75, 0.925, 0.9250001, 0.95, 0.975]
large = [1 - 2.0**-k for k in (10, 20, 25, 30, 32, 33, 36, 40, 45, 50, 53)]
sobol = [(i + 0.5) / 2**32 for i in (0, 1, 2, 2**31, 2**32 - 2, 2**32 - 1)]
rows = [[p, float(quantile(p))] for p in sorted(set(small + body + edges + large + sobol))]
text = ",\n".join(json.dumps(row) for row in rows)
(HERE / "normal-quantiles.json").write_text(f"[\n{text}\n]\n")

points = qmc.Sobol(64, scramble=False).random_base2(9) * 512
assert (points == points.round()).all()
text = ",\n".join(json.dumps([int(x) for x in row], separators=(",", ":")) for row in points)
(HERE / "sobol-points.json").write_text(f"[\n{text}\n]\n")
