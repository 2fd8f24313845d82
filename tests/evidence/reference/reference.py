"""Computes, from the definitions and with numpy and scipy only, the numbers that the tests of the evidence hold as
literals. Nothing here is translated from the program. Run: python3 tests/evidence/reference/reference.py
What it printed (numpy 2, scipy 1.17.1) stands in reference.txt."""
import itertools
import numpy as np
from scipy import stats

# The small class of tests/evidence/smallClass.ts: person, order of forms, beliefs about scams and genuine, before and after.
CLASS = [
    ("A", [3, 2, 1], [0, 1, 2], [3, 3, 2], [0, 1, 1]),
    ("A", [2, 2, 0], [1, 0, 3], [3, 2, 2], [0, 0, 2]),
    ("A", [3, 1, 1], [2, 2, 0], [3, 3, 1], [1, 0, 0]),
    ("A", [1, 0, 2], [1, 1, 0], [2, 3, 0], [0, 1, 2]),
    ("B", [2, 3, 3], [3, 1, 0], [3, 3, 3], [1, 2, 0]),
    ("B", [0, 1, 3], [0, 2, 1], [2, 1, 3], [0, 1, 0]),
    ("B", [2, 2, 2], [2, 2, 2], [3, 2, 2], [1, 1, 3]),
    ("B", [1, 3, 0], [0, 0, 3], [1, 3, 2], [0, 0, 1]),
    ("B", [3, 3, 2], [1, 0, 1], [3, 3, 3], [0, 1, 0]),
    ("B", [0, 0, 1], [1, 3, 2], [2, 2, 1], [1, 2, 0]),
]
BELIEVED = np.array([.03, .30, .70, .97])


def area(scams, genuines):
    """Mann-Whitney U as a share of the pairs: scipy's own."""
    return stats.mannwhitneyu(scams, genuines, method="asymptotic").statistic / (len(scams) * len(genuines))


def d_and_c(scams, genuines, cut):
    h = (sum(x >= cut for x in scams) + .5) / (len(scams) + 1)
    f = (sum(x >= cut for x in genuines) + .5) / (len(genuines) + 1)
    zh, zf = stats.norm.ppf(h), stats.norm.ppf(f)
    return zh - zf, -(zh + zf) / 2


def figures(people, scam_at, genuine_at):
    scams = list(itertools.chain(*[p[scam_at] for p in people]))
    genuines = list(itertools.chain(*[p[genuine_at] for p in people]))
    a = np.mean([area(p[scam_at], p[genuine_at]) for p in people])
    brier = np.mean([(BELIEVED[x] - 1) ** 2 for x in scams] + [BELIEVED[x] ** 2 for x in genuines])
    return np.array([a, *d_and_c(scams, genuines, 2), *d_and_c(scams, genuines, 1), brier])


print("names: area, d' strict, c strict, d' lenient, c lenient, brier")
halves = [[p for p in CLASS if p[0] == form] for form in "AB"]
before = np.mean([figures(half, 1, 2) for half in halves], axis=0)
after = np.mean([figures(half, 3, 4) for half in halves], axis=0)
print("before", before.round(6).tolist())
print("after ", after.round(6).tolist())
print("change", (after - before).round(6).tolist())

print("area of 2,2,2,2,1,0 and 0,0,0,0,1,2:", round(area([2, 2, 2, 2, 1, 0], [0, 0, 0, 0, 1, 2]), 6))
print("area of 3,3,2,1 and 0,1,1,2,3:", round(area([3, 3, 2, 1], [0, 1, 1, 2, 3]), 6))

# Rungs of twelve scams: reached, and whether it was stopped there (False: the scene ended first).
RUNGS = [(1, 1), (1, 1), (2, 1), (2, 1), (2, 0), (3, 1), (4, 1), (4, 0), (5, 0), (6, 1), (7, 0), (7, 0)]
lived = stats.ecdf(stats.CensoredData.right_censored([r for r, _ in RUNGS], [not s for _, s in RUNGS])).sf
print("survival", [[int(q), round(float(lived.evaluate(q)), 6)] for q in range(8)])
s, green, out = 1.0, 0.0, []
for q in range(8):
    n = sum(r >= q for r, _ in RUNGS)
    d = sum(r == q and bool(stop) for r, stop in RUNGS)
    s *= 1 - d / n
    green += d / (n * (n - d)) if n > d else 0
    out.append(round(s * green ** .5, 6))
print("greenwood", out)

print("normal cdf", [round(float(stats.norm.cdf(z)), 7) for z in (-3, -1.96, -.5, 0, 1, 2.5)])
print("student 2.5 %", {f: round(float(stats.t.ppf(.025, f)), 4) for f in (5, 8, 18, 38, 98)})

# The interval of the change in area by Student's t, two strata with weights one half: what the bootstrap must come near.
means, variances = [], []
for half in halves:
    gains = np.array([area(p[3], p[4]) - area(p[1], p[2]) for p in half])
    means.append(gains.mean())
    variances.append(gains.var(ddof=1) / len(gains))
middle, error = np.mean(means), .5 * np.sum(variances) ** .5
t = stats.t.ppf(.975, len(CLASS) - 2)
print("area change, t interval", [round(float(x), 4) for x in (middle, middle - t * error, middle + t * error)])

# What made-up people should show. Impressions N(±d/2, 1); d ~ N(1, .6), c ~ N(.1, .35); 0.7 on either side of c.
z, w = np.polynomial.hermite_e.hermegauss(60)
d, c = np.meshgrid(1 + .6 * z, .1 + .35 * z, indexing="ij")
weight = np.outer(w, w) / w.sum() ** 2
above = lambda mean, j: stats.norm.sf(c + (j - 2) * .7 - mean) if 0 < j < 4 else np.full_like(c, float(j == 0))
share = lambda mean, j: above(mean, j) - above(mean, j + 1)
a = sum(share(d / 2, i) * share(-d / 2, j) * (1 if j < i else .5) for i in range(4) for j in range(i + 1))
zh, zf = (stats.norm.ppf((above(sign * d / 2, 2) * weight).sum()) for sign in (1, -1))
print("expected of d 1 (sd .6), c .1 (sd .35): area, d', c", [round(float(x), 4) for x in ((a * weight).sum(), zh - zf, -(zh + zf) / 2)])
