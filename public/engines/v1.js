// src/model/numbers/model-error.ts
var e = class extends Error {
	name = "ModelError";
};
function t(t, n) {
	if (!Number.isFinite(n)) throw new e(`${t} is not a finite number`);
	return n;
}
var n = {
	unit: "person-years of 2024 = 1",
	source: "villalobos2024",
	firstYear: 2010,
	values: [
		2.004894705,
		2.309828286,
		2.65375327,
		3.039780435,
		3.470843616,
		3.949607321,
		4.478378752,
		5.059034606,
		5.692956565,
		6.380949457,
		7.123301998,
		7.919711214,
		8.769344747,
		9.67090128,
		10.622683887,
		11.622683887,
		12.668659062,
		13.758201026,
		14.888804047,
		16.057937534,
		17.263101449,
		18.501868071,
		19.77191332,
		21.071036128,
		22.397169965,
		23.748388068,
		25.122907196,
		26.519088725,
		27.935436458,
		29.370589514,
		30.823314795,
		32.292496315,
		33.777123717,
		35.276280764,
		36.789135379,
		38.314930052,
		39.852974051,
		41.402637106,
		42.9633432,
		44.534563605,
		46.11581143,
		47.706636603,
		49.306622173,
		50.915380004,
		52.532546326,
		54.157778324,
		55.790752503,
		57.431162387,
		59.078718606,
		60.733149377,
		62.394200454,
		64.061632536,
		65.735217644,
		67.414736559,
		69.09997848,
		70.790739784,
		72.486823474,
		74.188039211,
		75.894202776,
		77.605135074,
		79.320661566,
		81.040612066,
		82.764820503,
		84.493124976,
		86.225367786,
		87.961395404,
		89.701058076,
		91.444209732,
		93.190707246,
		94.940409569,
		96.693177295,
		98.44887307,
		100.207361276
	]
}, r = {
	unit: "tokens",
	sets: [
		{
			id: "gpt2",
			date: "2019-02-14",
			tokens: 1e10,
			modality: "text-collection"
		},
		{
			id: "gpt3",
			date: "2020-05-28",
			tokens: 3e11,
			modality: "text"
		},
		{
			id: "lamda_pt",
			date: "2021-09-03",
			tokens: 249e10,
			modality: "text-collection"
		},
		{
			id: "gopher",
			date: "2021-12-08",
			tokens: 3e11,
			modality: "text"
		},
		{
			id: "chinchilla",
			date: "2022-03-29",
			tokens: 14e11,
			modality: "text"
		},
		{
			id: "palm",
			date: "2022-04-04",
			tokens: 78e10,
			modality: "text"
		},
		{
			id: "llama1",
			date: "2023-02-24",
			tokens: 14e11,
			modality: "text"
		},
		{
			id: "palm2",
			date: "2023-05-10",
			tokens: 36e11,
			modality: "text"
		},
		{
			id: "llama2",
			date: "2023-07-18",
			tokens: 2e12,
			modality: "text"
		},
		{
			id: "falcon180",
			date: "2023-09-06",
			tokens: 35e11,
			modality: "text"
		},
		{
			id: "titan",
			date: "2023-09-28",
			tokens: 4e12,
			modality: "text"
		},
		{
			id: "qwen1_72",
			date: "2023-11-30",
			tokens: 3e12,
			modality: "text"
		},
		{
			id: "deepseek67",
			date: "2024-01-05",
			tokens: 2e12,
			modality: "text"
		},
		{
			id: "qwen15",
			date: "2024-02-04",
			tokens: 4e12,
			modality: "text"
		},
		{
			id: "gemma7",
			date: "2024-02-21",
			tokens: 6e12,
			modality: "text"
		},
		{
			id: "nemotron4_15",
			date: "2024-02-27",
			tokens: 8e12,
			modality: "text"
		},
		{
			id: "dbrx",
			date: "2024-03-27",
			tokens: 0xae9f7bcc000,
			modality: "text"
		},
		{
			id: "llama3",
			date: "2024-04-18",
			tokens: 0xda475abf000,
			modality: "text"
		},
		{
			id: "deepseekv2",
			date: "2024-05-07",
			tokens: 81e11,
			modality: "text"
		},
		{
			id: "qwen2",
			date: "2024-06-07",
			tokens: 7e12,
			modality: "text"
		},
		{
			id: "nemotron4_340",
			date: "2024-06-14",
			tokens: 9e12,
			modality: "text"
		},
		{
			id: "gemma2",
			date: "2024-06-24",
			tokens: 0xbd2cc61d000,
			modality: "text"
		},
		{
			id: "llama31",
			date: "2024-07-23",
			tokens: 0xe3028756000,
			modality: "text"
		},
		{
			id: "qwen25",
			date: "2024-09-19",
			tokens: 18e12,
			modality: "text"
		},
		{
			id: "phi4",
			date: "2024-12-12",
			tokens: 0x9184e72a000,
			modality: "text"
		},
		{
			id: "deepseekv3",
			date: "2024-12-24",
			tokens: 0xd75e4be2000,
			modality: "text"
		},
		{
			id: "qwen25max",
			date: "2025-01-28",
			tokens: 2e13,
			modality: "text"
		},
		{
			id: "llama4mav",
			date: "2025-04-05",
			tokens: 22e12,
			modality: "multimodal"
		},
		{
			id: "llama4scout",
			date: "2025-04-05",
			tokens: 4e13,
			modality: "multimodal"
		},
		{
			id: "qwen3",
			date: "2025-04-28",
			tokens: 36e12,
			modality: "text"
		},
		{
			id: "mimo7b",
			date: "2025-04-30",
			tokens: 25e12,
			modality: "text"
		},
		{
			id: "hunyuan_turbos",
			date: "2025-05-21",
			tokens: 0xe8d4a510000,
			modality: "text"
		},
		{
			id: "kimik2",
			date: "2025-07-11",
			tokens: 0xe18dffe7800,
			modality: "text"
		},
		{
			id: "glm45",
			date: "2025-07-28",
			tokens: 23e12,
			modality: "text"
		},
		{
			id: "nanov2",
			date: "2025-08-18",
			tokens: 2e13,
			modality: "text"
		},
		{
			id: "ling1t",
			date: "2025-10-09",
			tokens: 2e13,
			modality: "text"
		},
		{
			id: "nemotron3nano",
			date: "2025-12-15",
			tokens: 25e12,
			modality: "text"
		},
		{
			id: "mimov2flash",
			date: "2025-12-17",
			tokens: 27e12,
			modality: "text"
		},
		{
			id: "kimik25",
			date: "2026-01-27",
			tokens: 305e11,
			modality: "multimodal"
		},
		{
			id: "trinity_large",
			date: "2026-01-27",
			tokens: 0xf761ef61000,
			modality: "text"
		},
		{
			id: "glm5",
			date: "2026-02-11",
			tokens: 285e11,
			modality: "text"
		},
		{
			id: "nemotron3super",
			date: "2026-03",
			tokens: 25e12,
			modality: "text"
		},
		{
			id: "deepseekv4pro",
			date: "2026-04-24",
			tokens: 33e12,
			modality: "text"
		},
		{
			id: "mimov25",
			date: "2026-04-27",
			tokens: 48e12,
			modality: "multimodal"
		},
		{
			id: "nemotron3ultra",
			date: "2026-06",
			tokens: 2e13,
			modality: "text"
		},
		{
			id: "minimax_m3",
			date: "2026-06-01",
			tokens: 0x5af3107a4000,
			modality: "multimodal"
		},
		{
			id: "inkling",
			date: "2026-07-15",
			tokens: 45e12,
			modality: "multimodal"
		},
		{
			id: "deepseekv41flash",
			date: "2026-09-10",
			tokens: 45e12,
			modality: "multimodal"
		},
		{
			id: "mimov26flash",
			date: "2026-09-21",
			tokens: 48e12,
			modality: "multimodal"
		}
	]
}, i = n, a = r.sets, o = 2022.92, s = .7, c = 2023, l = [
	0,
	1 / s,
	1 / 3,
	1.7619047619047619
];
function u(e) {
	let t = Math.exp(-1.4285714285714286 * (e - o)), n = Math.exp(-.3333333333333333 * (e - c));
	return [
		1,
		t,
		n,
		t * n
	];
}
var d = (e, t) => [
	(1 - e) * (1 - t),
	e * (1 - t),
	(1 - e) * t,
	e * t
], f = (e) => e === 0 ? 1 : Math.expm1(e) / e, p = new Map([o, c].map((e) => [e, u(e)]));
function m(e, t, n) {
	let r = n - t, i = p.get(t) ?? u(t), a = (t) => i[t] * r * f((e - l[t]) * r);
	return [
		a(0),
		a(1),
		a(2),
		a(3)
	];
}
// src/model/timeline/internet-users.ts
var { firstYear: h, values: g } = i, _ = (e) => Math.min(Math.max(Math.floor(e - h), 0), g.length - 2), v = (e) => g[e + 1] - g[e], y = (e) => {
	let t = _(e);
	return g[t] + v(t) * (e - (h + t));
}, b = y(2024), x = (e) => y(e) / b, ee = [], te = (e, t, n) => m(0, t, n).map((t) => v(e) / b * t), S = (e, t) => e.map((e, n) => e + t[n]), C = [
	0,
	0,
	0,
	0
];
for (let e = _(c), t = C; e < g.length; e++) ee[e] = t, e < g.length - 1 && (t = S(t, te(e, h + e, h + e + 1)));
var ne = (e) => te(_(o), o, e);
function re(e) {
	if (e <= 2022.92) return {
		until2023: C,
		since2023: C
	};
	if (e <= 2023) return {
		until2023: ne(e),
		since2023: C
	};
	let t = _(e);
	return {
		until2023: ne(c),
		since2023: S(ee[t], te(t, h + t, e))
	};
}
// src/model/timeline/calendar-year.ts
function ie(e) {
	let t = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(e);
	if (!t) throw RangeError(`invalid date; not YYYY, YYYY-MM or YYYY-MM-DD: ${e}`);
	let [, n, r, i] = t;
	return r === void 0 ? Number(n) + .5 : Number(n) + (Number(r) - 1) / 12 + (Number(i ?? 15) - 1) / 365.25;
}
// src/model/timeline/training-record.ts
var w = 2.58, T = a.filter((e) => e.modality === "text").map((e) => ({
	id: e.id,
	year: ie(e.date),
	lnTokens: Math.log(e.tokens)
})).sort((e, t) => e.year - t.year || t.lnTokens - e.lnTokens).reduce((e, t) => {
	let n = e.at(-1);
	return !n || t.lnTokens > n.lnTokens ? [...e, t] : e;
}, []);
function ae(e) {
	let t = T[0];
	if (e <= t.year) return t.lnTokens + (e - t.year) * Math.log(w);
	for (let t = 1; t < T.length; t++) {
		let n = T[t];
		if (e > n.year) continue;
		let r = T[t - 1];
		return r.lnTokens + (n.lnTokens - r.lnTokens) * (e - r.year) / (n.year - r.year);
	}
	return T[T.length - 1].lnTokens;
}
var E = (e) => T.findLast((t) => t.year < e) ?? {
	year: -Infinity,
	lnTokens: 0
};
function oe(e, t, n, r) {
	if (r.year === -Infinity) return {
		lnKnown: (e - n) * Math.log(w),
		anchorPart: 1
	};
	if (e <= r.year) return {
		lnKnown: t,
		anchorPart: 0
	};
	let i = (e - r.year) / (n - r.year);
	return {
		lnKnown: (1 - i) * r.lnTokens,
		anchorPart: i
	};
}
// src/model/timeline/year-range.ts
var D = 2015, O = 2100, se = 2024, ce = 1.04;
function k(e) {
	return {
		year: e,
		users: x(e),
		newUsers: re(e),
		books: ce ** +(e - se),
		lnRecord: ae(e)
	};
}
function le(e) {
	let t = /* @__PURE__ */ new Set([
		o,
		c,
		e,
		e + 2
	]);
	for (let e of T) t.add(e.year);
	for (let e = D * 4; e <= O * 4; e++) t.add(e / 4);
	return [...t].filter((e) => e >= 2015 && e <= 2100).sort((e, t) => e - t).map(k);
}
// src/model/engines/forecast.ts
var ue = [
	.05,
	.1,
	.25,
	.5,
	.75,
	.9,
	.95
], A = [
	.05,
	.25,
	.5,
	.75,
	.95
], de = (O - D) * 4 + 1, j = {
	datasetGrowth: "lognormal",
	datasetAtAnchor: "lognormal",
	qualityShare: "lognormal",
	repetition: "lognormal",
	pages: "lognormal",
	bytesPerPage: "lognormal",
	bytesPerToken: "reflected",
	pageLengthGrowth: "lognormal",
	pageCountGrowth: "lognormal",
	commonCrawlTokens: "lognormal",
	wholeWebTokens: "lognormal",
	aiShareOfNewText: "logit-normal",
	withheldShare: "logit-normal",
	booksPapersCodeTokens: "lognormal",
	booksPapersCodeShare: "logit-normal",
	privateTextTokens: "lognormal",
	privateTextShare: "logit-normal",
	mediaTokens: "lognormal",
	mediaShare: "logit-normal",
	computeWeight: "fixed",
	computeAtAnchor: "lognormal",
	computeGrowth: "lognormal",
	computeSlowdownYear: "normal",
	computeGrowthLater: "lognormal",
	overtraining: "lognormal",
	pretrainingShare: "logit-normal",
	textShare: "logit-normal",
	dataEfficiencyGrowth: "lognormal",
	dataEfficiencyLimit: "lognormal",
	syntheticShare: "logit-normal",
	generatorErrorRate: "logit-normal",
	keepsRight: "logit-normal",
	keepsWrong: "logit-normal",
	syntheticValue: "lognormal",
	syntheticSaturation: "lognormal",
	generations: "fixed",
	costSynthetic: "lognormal",
	costHuman: "lognormal"
}, M = Object.keys(j), fe = (e) => Object.hasOwn(j, e), N = ["trend", "compute"], P = [
	"indexedWeb",
	"commonCrawl",
	"wholeWeb"
], F = ["indexedWeb", "commonCrawl"], I = { part: "stretch" }, pe = { part: "price" }, L = {
	datasetGrowth: {
		part: "demand-growth",
		paths: ["trend"]
	},
	datasetAtAnchor: { part: "dataset-level" },
	qualityShare: {
		part: "web",
		power: 1,
		on: P
	},
	repetition: { part: "re-reading" },
	pages: {
		part: "web",
		power: 1,
		on: ["indexedWeb"]
	},
	bytesPerPage: {
		part: "web",
		power: 1,
		on: ["indexedWeb"]
	},
	bytesPerToken: {
		part: "web",
		power: -1,
		on: ["indexedWeb"]
	},
	pageLengthGrowth: {
		part: "text-growth",
		on: F
	},
	pageCountGrowth: {
		part: "text-growth",
		on: F
	},
	commonCrawlTokens: {
		part: "web",
		power: 1,
		on: ["commonCrawl"]
	},
	wholeWebTokens: {
		part: "web",
		power: 1,
		on: ["wholeWeb"]
	},
	aiShareOfNewText: { part: "lost-share" },
	withheldShare: { part: "lost-share" },
	booksPapersCodeTokens: {
		part: "added-amount",
		of: "books",
		on: P
	},
	booksPapersCodeShare: {
		part: "added-share",
		of: "books",
		on: P
	},
	privateTextTokens: {
		part: "added-amount",
		of: "private",
		on: F
	},
	privateTextShare: {
		part: "added-share",
		of: "private",
		on: F
	},
	mediaTokens: {
		part: "added-amount",
		of: "media",
		on: P
	},
	mediaShare: {
		part: "added-share",
		of: "media",
		on: P
	},
	computeWeight: { part: "path" },
	computeAtAnchor: {
		part: "compute-level",
		power: .5
	},
	computeGrowth: {
		part: "demand-growth",
		paths: ["compute"]
	},
	computeSlowdownYear: {
		part: "demand-growth",
		paths: N,
		slowsTrend: !0
	},
	computeGrowthLater: {
		part: "demand-growth",
		paths: N,
		slowsTrend: !0
	},
	overtraining: {
		part: "compute-level",
		power: .5
	},
	pretrainingShare: {
		part: "compute-level",
		power: .5
	},
	textShare: {
		part: "compute-level",
		power: 1
	},
	dataEfficiencyGrowth: {
		part: "efficiency",
		other: "dataEfficiencyLimit"
	},
	dataEfficiencyLimit: {
		part: "efficiency",
		other: "dataEfficiencyGrowth"
	},
	syntheticShare: I,
	generatorErrorRate: I,
	keepsRight: I,
	keepsWrong: I,
	syntheticValue: I,
	syntheticSaturation: I,
	generations: I,
	costSynthetic: pe,
	costHuman: pe
}, me = (e) => L[e], R = (...e) => M.filter((t) => e.includes(L[t].part)), he = (e, t) => !("on" in e) || e.on.includes(t), ge = Object.fromEntries(P.map((e) => [e, R("web").flatMap((t) => {
	let { power: n, on: r } = L[t];
	return r.includes(e) ? [{
		id: t,
		power: n
	}] : [];
})])), _e = R("compute-level").map((e) => ({
	id: e,
	power: L[e].power
})), ve = {
	books: {
		amount: "booksPapersCodeTokens",
		share: "booksPapersCodeShare"
	},
	private: {
		amount: "privateTextTokens",
		share: "privateTextShare"
	},
	media: {
		amount: "mediaTokens",
		share: "mediaShare"
	}
}, ye = Math.log(20 / 6) / 2;
function be({ before: e, after: t, breakYear: n }, r, i) {
	let a = Math.min(i, n) - Math.min(r, n);
	return e * a + t * (i - r - a);
}
function xe(e, t, n, r) {
	let i = Math.log(e);
	return {
		before: i,
		after: r === "none" ? i : Math.min(i, Math.log(t) / 2),
		breakYear: n
	};
}
var Se = (e, t, n) => ({
	before: Math.log(e) / 2,
	after: Math.log(t) / 2,
	breakYear: n
}), Ce = (e, t) => Math.min(e.lnEfficiencyLimit, e.lnEfficiencyGrowth * t);
function we(e, t) {
	let { anchorYear: n, lnAtAnchor: r, growth: i, levelYear: a, lnLevel: o } = e;
	if (t.year <= n) {
		let i = oe(t.year, t.lnRecord, n, e.recordEnd);
		return i.lnKnown + i.anchorPart * r;
	}
	let s = t.year - n, c = o + be(i, a, t.year) - Ce(e, s), l = Math.max(0, c - r);
	return e.path === "trend" ? r + l : r + l * Math.min(1, s / 2);
}
function Te(e, { demandAnchorYear: t, computeAnchorYear: n, trendSlowdown: r }, i, a) {
	let o = Math.log(i("datasetAtAnchor")), s = i("computeGrowthLater"), c = i("computeSlowdownYear"), l = {
		path: e,
		anchorYear: t,
		lnAtAnchor: o,
		recordEnd: a,
		lnEfficiencyGrowth: Math.log(i("dataEfficiencyGrowth")),
		lnEfficiencyLimit: Math.log(i("dataEfficiencyLimit"))
	};
	return e === "trend" ? {
		...l,
		growth: xe(i("datasetGrowth"), s, c, r),
		levelYear: t,
		lnLevel: o
	} : {
		...l,
		growth: Se(i("computeGrowth"), s, c),
		levelYear: n,
		lnLevel: ye + Ee(i)
	};
}
var Ee = (e) => _e.reduce((t, { id: n, power: r }) => t + r * Math.log(e(n)), 0), De = 1.6448536269514722, Oe = 1.959963984540054, ke = (e, t) => {
	let n = (e + t) / 2, r = (t - e) / 2 * De / Oe;
	return [n - r, n + r];
};
function z(e, t) {
	let [n, r] = ke(Math.log(e), Math.log(t));
	return [Math.exp(n), Math.exp(r)];
}
function Ae(e, t) {
	let [n, r] = z(6 - t, 6 - e);
	return [6 - r, 6 - n];
}
// src/model/parameters/distribution.ts
var je = [-Number.MAX_VALUE, Number.MAX_VALUE], Me = {
	qualityShare: [0, 1],
	repetition: [1, Infinity],
	dataEfficiencyGrowth: [1, Infinity],
	dataEfficiencyLimit: [1, Infinity],
	bytesPerToken: [1, Infinity]
}, Ne = (e) => Math.log(e) - Math.log1p(-e), Pe = (e) => 1 / (1 + Math.exp(-e));
function Fe(e, t) {
	return e === "lognormal" ? Math.log(t) : e === "logit-normal" ? Ne(t) : e === "reflected" ? -Math.log(6 - t) : t;
}
function Ie(e, t) {
	return e === "lognormal" ? Math.exp(t) : e === "logit-normal" ? Pe(t) : e === "reflected" ? 6 - Math.exp(-t) : t;
}
function B(e, t) {
	let [n, r] = t, i = j[e], a = Me[e] ?? je;
	if (n === r || i === "fixed") return {
		family: "fixed",
		location: n,
		scale: 0,
		median: n,
		clamp: a
	};
	let o = Fe(i, n), s = Fe(i, r), c = (o + s) / 2;
	return {
		family: i,
		location: c,
		scale: (s - o) / (2 * De),
		median: Ie(i, c),
		clamp: a
	};
}
function Le(e, t) {
	let { family: n, location: r, scale: i, clamp: a } = e, o = Ie(n, r + i * t);
	return o < a[0] ? a[0] : o > a[1] ? a[1] : o;
}
function Re(e, t) {
	let { family: n, location: r, scale: i, median: a } = e;
	return i === 0 ? t > a ? Infinity : t < a ? -Infinity : 0 : (Fe(n, t) - r) / i;
}
function ze(e, t) {
	let { family: n, location: r, scale: i, median: a } = e;
	return n === "logit-normal" ? Math.exp(r + i * t) : a / (1 - a);
}
// src/model/sampling/draws.ts
var Be = /* @__PURE__ */ new WeakMap();
function V(e, t, n, r) {
	let i = Be.get(e) ?? /* @__PURE__ */ new Map();
	Be.set(e, i);
	let a = i.get(t);
	if (a?.inputs.every((e, t) => e === n[t])) return a.column;
	let o = r();
	return i.set(t, {
		inputs: n,
		column: o
	}), o;
}
function Ve({ intervals: e }, t) {
	let n = (n, r, i) => V(t, r + n, e[n], () => {
		let r = B(n, e[n]);
		return r.scale === 0 ? new Float64Array(t.samples).fill(i(r, 0)) : t.normal(n).map((e) => i(r, e));
	});
	return {
		values: (e) => n(e, "value of ", Le),
		odds: (e) => n(e, "odds of ", ze)
	};
}
// src/model/formulas/exhaustion.ts
var He = 1e-6;
function Ue(e, t, n, r, i) {
	let [a, o, s, c] = [
		t,
		n,
		r,
		i
	];
	for (let t = 0; t < 60 && s - a > He && c > 0; t++) {
		let t = s - c * (s - a) / (c - o), n = e(t);
		if (n >= 0) {
			if ([s, c] = [t, n], o /= 2, n < 1e-12) break;
		} else if ([a, o] = [t, n], c /= 2, n > -1e-12) return t;
	}
	return s;
}
function We(e, t, n, r) {
	let i = [Infinity, Infinity], a = e(t[0]);
	for (let e of [0, 1]) a >= r[e] && (i[e] = D);
	let o = t[0].year, s = a, c = (t, n) => {
		for (let a of [0, 1]) {
			let c = r[a];
			i[a] !== Infinity || n < c || (i[a] = Ue((t) => e(k(t)) - c, o, s - c, t, n - c));
		}
		return [o, s] = [t, n], i[0] !== Infinity && i[1] !== Infinity;
	};
	for (let r = 1; r < t.length; r++) {
		let { year: i } = t[r];
		if (n > o && n < i && c(n, e(k(n))) || c(i, e(t[r]))) break;
	}
	return i;
}
// src/model/numbers/quantiles.ts
var Ge = (e, t) => Math.max(0, Math.ceil(e * t - 1e-9) - 1), H = (e, t) => t.map((t) => e[Ge(t, e.length)]);
function Ke(e, t) {
	let n = 0, r = e.length;
	for (; n < r;) {
		let i = n + r >> 1;
		e[i] <= t ? n = i + 1 : r = i;
	}
	return n / e.length;
}
R("web", "text-growth", "lost-share", "added-amount", "added-share");
var qe = R("text-growth"), Je = (e, t) => ge[e].reduce((e, { id: n, power: r }) => r === 1 ? e * t(n) : e / t(n), 1);
function Ye(e, t) {
	let n = he(L.privateTextShare, e) ? t("privateTextShare") * t("privateTextTokens") : 0;
	return {
		growsWithUsers: e === "wholeWeb",
		goodTokens: Je(e, t),
		lnGrowth: qe.reduce((e, n) => e + Math.log(t(n)), 0),
		aiShare: t("aiShareOfNewText"),
		withheldShare: t("withheldShare"),
		books: t("booksPapersCodeShare") * t("booksPapersCodeTokens"),
		privateAndMedia: n + t("mediaShare") * t("mediaTokens")
	};
}
var Xe = (e, t) => e[0] * t[0] + e[1] * t[1] + e[2] * t[2] + e[3] * t[3], [, Ze, Qe, $e] = l, [, et, tt, nt] = u(c);
function rt(e, t, n, r) {
	let i = (t) => Math.exp(e * (t - se));
	if (e <= 0 || r <= 2022.92) return i(r);
	let a = (t, n) => {
		let r = e - t;
		return r === 0 ? n : Math.expm1(r * n) / r;
	}, [s, l] = [1 - t, 1 - n], u = Math.min(r, c) - o, d = i(o) * (1 + e * (s * a(0, u) + t * a(Ze, u)));
	if (r <= 2023) return d;
	let f = r - c;
	return d + e * i(c) * (l * (s * a(0, f) + t * et * a(Ze, f)) + n * (s * tt * a(Qe, f) + t * nt * a($e, f)));
}
function it(e, t, n) {
	if (n.year <= 2022.92) return n.users;
	let { until2023: r, since2023: i } = n.newUsers;
	return at + Xe(d(e, 0), r) + Xe(d(e, t), i);
}
var at = x(o);
function ot(e, t) {
	let { aiShare: n, withheldShare: r } = e, i = e.growsWithUsers ? it(n, r, t) : rt(e.lnGrowth, n, r, t.year);
	return e.goodTokens * i + e.books * t.books + e.privateAndMedia * t.users;
}
// src/model/formulas/synthetic.ts
var st = .05, ct = Number.MAX_VALUE;
function lt(e, t, n) {
	return n === 0 ? 1 : t / (t + e * n);
}
function ut(e, t) {
	if (t === "replace") return 1 / e;
	let n = 0;
	for (let t = 1; t <= e; t++) n += 1 / (t * t);
	return 1 / n;
}
function dt(e, t, n) {
	let r = 2 * e - 1;
	return t * (r >= 0 ? r * r * n : -r * r / n);
}
function ft(e, t, n, r) {
	let i = -t * r * Math.expm1(-n / r);
	return Math.min(ct, Math.max(st, e + i));
}
function pt({ intervals: e, collapse: t }, n) {
	let r = ut(e.generations[0], t), i = n.odds("generatorErrorRate"), a = n.values("keepsRight"), o = n.values("keepsWrong"), s = n.values("syntheticValue"), c = n.odds("syntheticShare"), l = n.values("syntheticSaturation");
	return n.values("repetition").map((e, t) => ft(e, dt(lt(i[t], a[t], o[t]), s[t], r), c[t], l[t]));
}
// src/model/engines/plain/plain-engine.ts
function mt(e, n) {
	let { stockDefinition: r, demandAnchorYear: i, intervals: a } = e, o = E(i), s = Ve(e, n), c = pt(e, s), l = {}, u = n.uniform("computeWeight"), d = a.computeWeight[0];
	return Array.from({ length: n.samples }, (n, i) => {
		let a = (e) => (l[e] ??= s.values(e))[i], f = u[i] < d ? "compute" : "trend";
		return {
			stock: Ye(r, a),
			demand: Te(f, e, a, o),
			lnRepetition: Math.log(a("repetition")),
			lnStretch: t("the stretch by synthetic text", Math.log(c[i]))
		};
	});
}
var ht = ({ stock: e, demand: t }, n) => we(t, n) - Math.log(ot(e, n));
function gt(e, n) {
	let r = (t) => ht(e, t);
	return t("demand over stock", r(n[0]) + r(n[n.length - 1])), We(r, n, e.demand.growth.breakYear, [e.lnRepetition, e.lnStretch]);
}
function _t(e) {
	let t = e.toSorted();
	return {
		quantiles: Float64Array.from(H(t, ue)),
		byQuarter: Float64Array.from({ length: de }, (e, n) => Ke(t, D + n / 4)),
		never: 1 - Ke(t, O)
	};
}
var vt = (e, t, n) => {
	let r = mt(e, t), i = r.length, a = le(e.demandAnchorYear), o = new Float64Array(i), s = new Float64Array(i);
	r.forEach((e, t) => {
		[o[t], s[t]] = gt(e, a);
	});
	let c = n.length, l = new Float64Array(A.length * c), u = new Float64Array(A.length * c), d = new Float64Array(c), f = new Float64Array(N.length * c), p = new Float64Array(i), m = new Float64Array(i), h = new Float64Array(i);
	return n.forEach((e, t) => {
		let n = k(e);
		r.forEach((e, t) => {
			p[t] = Math.log(ot(e.stock, n)) + e.lnRepetition, m[t] = we(e.demand, n), h[t] = m[t] - p[t];
		}), N.forEach((e, n) => {
			let i = m.filter((t, n) => r[n].demand.path === e).sort();
			i.length > 0 && (f[n * c + t] = Math.exp(H(i, [.5])[0]));
		});
		let i = H(p.sort(), A), a = H(m.sort(), A);
		A.forEach((e, n) => {
			l[n * c + t] = Math.exp(i[n]), u[n * c + t] = Math.exp(a[n]);
		}), d[t] = Math.min(1, Math.exp(H(h.sort(), [.5])[0]));
	}), {
		engine: "plain-sobol",
		samples: i,
		exhaustion: _t(o),
		stretched: _t(s),
		bands: {
			years: n,
			stock: l,
			demand: u,
			used: d,
			demandByPath: f
		}
	};
};
// src/model/numbers/normal.ts
function U(e) {
	let t = e - .5;
	if (Math.abs(t) <= .425) {
		let e = .180625 - t * t;
		return t * (((((((2509.0809287301227 * e + 33430.57558358813) * e + 67265.7709270087) * e + 45921.95393154987) * e + 13731.69376550946) * e + 1971.5909503065513) * e + 133.14166789178438) * e + 3.3871328727963665) / (((((((5226.495278852546 * e + 28729.085735721943) * e + 39307.89580009271) * e + 21213.794301586597) * e + 5394.196021424751) * e + 687.1870074920579) * e + 42.31333070160091) * e + 1);
	}
	if (!(e > 0 && e < 1)) return e === 0 ? -Infinity : e === 1 ? Infinity : NaN;
	let n = Math.sqrt(-Math.log(t < 0 ? e : 1 - e)), r;
	if (n <= 5) {
		let e = n - 1.6;
		r = (((((((.0007745450142783414 * e + .022723844989269184) * e + .2417807251774506) * e + 1.2704582524523684) * e + 3.6478483247632045) * e + 5.769497221460691) * e + 4.630337846156546) * e + 1.4234371107496835) / (((((((1.0507500716444169e-9 * e + .0005475938084995345) * e + .015198666563616457) * e + .14810397642748008) * e + .6897673349851) * e + 1.6763848301838038) * e + 2.053191626637759) * e + 1);
	} else {
		let e = n - 5;
		r = (((((((2.0103343992922881e-7 * e + 27115555687434876e-21) * e + .0012426609473880784) * e + .026532189526576124) * e + .29656057182850487) * e + 1.7848265399172913) * e + 5.463784911164114) * e + 6.657904643501103) / (((((((20442631033899397e-31 * e + 1.421511758316446e-7) * e + 18463183175100548e-21) * e + .0007868691311456133) * e + .014875361290850615) * e + .1369298809227358) * e + .599832206555888) * e + 1);
	}
	return t < 0 ? -r : r;
}
function yt(e) {
	let t = Math.abs(e);
	if (t > 38) return +(e > 0);
	let n = Math.exp(-t * t / 2), r;
	return r = t < 7.07106781186547 ? n * ((((((.0352624965998911 * t + .700383064443688) * t + 6.37396220353165) * t + 33.912866078383) * t + 112.079291497871) * t + 221.213596169931) * t + 220.206867912376) / (((((((.0883883476483184 * t + 1.75566716318264) * t + 16.064177579207) * t + 86.7807322029461) * t + 296.564248779674) * t + 637.333633378831) * t + 793.826512519948) * t + 440.413735824752) : n / (t + 1 / (t + 2 / (t + 3 / (t + 4 / (t + .65))))) / 2.506628274631, e > 0 ? 1 - r : r;
}
var bt = 256, xt = Float64Array.from({ length: 2562 }, (e, t) => yt(t / bt - 5));
function St(e) {
	let t = (e + 5) * bt, n = t | 0, r = xt[n];
	return r + (xt[n + 1] - r) * (t - n);
}
function Ct(e) {
	let t = (e + 5) * bt | 0;
	return (xt[t + 1] - xt[t]) * bt;
}
// src/model/engines/fast/crossing-tally.ts
var wt = (e) => ({
	partly: new Float64Array(e),
	certainFrom: new Float64Array(e)
});
function Tt({ partly: e, certainFrom: t }, n) {
	let r = e.length, i = 0;
	for (; i < r && n[i] <= -5;) i++;
	let a = -5, o = 0;
	for (; i < r; i++) {
		if (n[i] > a) {
			if (a = n[i], a >= 5) {
				t[i]++;
				return;
			}
			o = St(a);
		}
		e[i] += o;
	}
}
function Et({ partly: e, certainFrom: t }, n, r) {
	let i = 0;
	for (let a = 0; a < n.length; a++) i += t[a], n[a] += r * (e[a] + i);
}
// src/model/engines/fast/demand-path.ts
function Dt(e, t, { years: n, pastKnots: r }, i, a, o) {
	let { levelYear: s } = e, c = e.before[t], l = e.after[t], u = e.breakYear[t], d = e.efficiencyGrowth[t], f = e.efficiencyLimit[t], p = (u - s) * (u < s ? l : c);
	for (let e = r; e < n.length; e++) {
		let t = n[e], r = d * (t - i);
		a[o + e] = p + (t - u) * (t < u ? c : l) - (r < f ? r : f);
	}
}
function Ot({ anchorLoad: e, paidForLoad: t, stockLoad: n }, { years: r, pastKnots: i, anchorPart: a, takenOver: o }) {
	return {
		floor: r.map((t, r) => 1 / ((r < i ? a[r] : 1) * e + n)),
		paidFor: r.map((r, i) => 1 / ((1 - o[i]) * e + o[i] * t + n))
	};
}
function kt(e, t, n, r, i, { pastKnots: a, lnKnown: o, anchorPart: s, takenOver: c }, l, u, d, f, p) {
	let m = t.anchor[r], h = t.stock[r] + i, { floor: g, paidFor: _ } = n, v = p.length;
	for (let e = 0; e < a; e++) p[e] = (o[e] + s[e] * m - h - d[f + e]) * g[e];
	if (e === "trend") {
		for (let e = a; e < v; e++) {
			let t = l[u + e];
			p[e] = (m + (t > 0 ? t : 0) - h - d[f + e]) * g[e];
		}
		return;
	}
	let y = t.paidFor[r];
	for (let e = a; e < v; e++) {
		let t = h + d[f + e], n = (m - t) * g[e], r = (m + c[e] * (y + l[u + e] - m) - t) * _[e];
		p[e] = r > n ? r : n;
	}
}
// src/model/engines/fast/path-cache.ts
var At = 2 ** 17;
function jt() {
	let e, t, n = (e, t, n) => e !== void 0 && e.knots === n && e.columns.length === t.length && e.columns.every((e, n) => e === t[n]);
	return (r, i, a, o) => {
		let s = a.years.length, c = (e) => ({
			paths: e,
			at: (e) => e * s
		});
		if (i * s <= At) {
			if (t && n(t, r, a)) return c(t.paths);
			let l = n(e, r, a);
			if (e = {
				columns: r,
				knots: a
			}, t = void 0, l) {
				let e = new Float64Array(i * s);
				for (let t = 0; t < i; t++) o(t, e, t * s);
				return t = {
					columns: r,
					knots: a,
					paths: e
				}, c(e);
			}
		}
		let l = new Float64Array(s);
		return {
			paths: l,
			at: (e) => (o(e, l, 0), 0)
		};
	};
}
// src/model/engines/fast/stock-grid.ts
var Mt = 2034, Nt = 2040, Pt = 2060, Ft = [
	.5,
	1,
	2,
	4
];
function It(e) {
	return e >= Pt ? 4 : e >= Nt ? 2 : e >= 2023 && e < Mt ? .5 : 1;
}
var W = [];
for (let e = D; e <= O; e += It(e)) W.push(e);
var G = W.indexOf(c), Lt = Int8Array.from(W, (e) => Ft.indexOf(It(e))), Rt = W.map(k), zt = {
	books: Float64Array.from(Rt, ({ books: e }) => e),
	users: Float64Array.from(Rt, ({ users: e }) => e),
	decays: Bt(W.map(u)),
	usersSince2023: Bt(W.map((e) => re(e).since2023))
};
function Bt(e) {
	return [
		0,
		1,
		2,
		3
	].map((t) => Float64Array.from(e, (e) => e[t]));
}
// src/model/engines/fast/usable-path.ts
var Vt = 1e-7, Ht = (e) => l.reduce((e, t) => t > 0 && Math.abs(e - t) < Vt ? t + Vt : e, e), K = new Float64Array(Ft.length), q = new Float64Array(W.length), J = new Float64Array(W.length), Ut = u(c);
function Wt(e, t, n) {
	let r = Ht(e), i = Math.exp(r / 2);
	for (let e = 0; e < K.length; e++) K[e] = i, i *= i;
	let a = Math.exp(r * (D - se));
	for (let e = 0; e < G; e++) q[e] = a, a *= K[Lt[e]];
	if (r <= 0) {
		for (let e = G; e < q.length; e++) q[e] = a, a *= K[Lt[e]];
		return;
	}
	let [o, s, u, f] = d(t, n), p = (e, t) => e * r / (r - t), [m, h, g, _] = [
		o,
		p(s, l[1]),
		p(u, l[2]),
		p(f, l[3])
	], [, v, y, b] = Ut, x = rt(r, t, 0, c) - a * (m + h * v + g * y + _ * b), [, ee, te, S] = zt.decays;
	for (let e = G; e < q.length; e++) q[e] = x + a * (m + h * ee[e] + g * te[e] + _ * S[e]), a *= K[Lt[e]];
}
var Gt = k(c);
function Kt(e, t) {
	let { users: n, usersSince2023: r } = zt;
	for (let e = 0; e < G; e++) q[e] = n[e];
	let i = it(e, 0, Gt), [a, o, s, c] = d(e, t), [l, u, f, p] = r;
	for (let e = G; e < q.length; e++) q[e] = i + a * l[e] + o * u[e] + s * f[e] + c * p[e];
}
function qt(e, t, { gridAt: n, between: r, stencilAt: i, stencils: a }, o, s) {
	e.growsWithUsers ? Kt(e.aiShare[t], e.withheldShare[t]) : Wt(e.lnGrowth[t], e.aiShare[t], e.withheldShare[t]);
	let c = e.goodTokens[t], l = e.books[t], u = e.privateAndMedia[t], { books: d, users: f } = zt;
	for (let e = 0; e < q.length; e++) {
		let t = c * q[e] + l * d[e] + u * f[e];
		o[s + n[e]] = J[e] = Math.log(t);
	}
	for (let e = 0; e < r.length; e++) {
		let t = i[e];
		o[s + r[e]] = a[4 * e] * J[t] + a[4 * e + 1] * J[t + 1] + a[4 * e + 2] * J[t + 2] + a[4 * e + 3] * J[t + 3];
	}
}
// src/model/engines/fast/followed-paths.ts
var Jt = jt(), Yt = {
	trend: jt(),
	compute: jt()
};
function Xt(e, n, r, i) {
	let { n: a, branches: o, stock: s, lnFactors: c, lnStretches: l } = e, u = n.years.length, d = new Float64Array(u), f = Jt(Object.values(s), a, n, (e, t, r) => {
		qt(s, e, n, t, r);
	}), p = o.map((e) => ({
		branch: e,
		growths: Yt[e.path](Zt(e), a, n, (t, i, a) => {
			Dt(e, t, n, r, i, a);
		}),
		human: Ot(e.human, n),
		stretched: Ot(e.stretched, n)
	}));
	for (let e = 0; e < a; e++) {
		let r = f.at(e);
		i.stock?.(e, f.paths, r);
		for (let a = 0; a < p.length; a++) {
			let { branch: o, growths: s, human: m, stretched: h } = p[a], g = s.at(e);
			i.growth?.(a, e, s.paths, g), kt(o.path, o.human, m, e, c[e], n, s.paths, g, f.paths, r, d), t("demand over stock", d[u - 1]), i.human(a, d), i.stretched && l && (kt(o.path, o.stretched, h, e, l[e], n, s.paths, g, f.paths, r, d), i.stretched(a, d));
		}
	}
}
var Zt = (e) => [
	e.levelYear,
	e.before,
	e.after,
	e.breakYear,
	e.efficiencyGrowth,
	e.efficiencyLimit
], Qt = [
	1 / 16,
	1 / 4,
	1 / 2,
	3 / 4,
	1,
	5 / 4,
	3 / 2,
	7 / 4,
	2,
	9 / 4,
	5 / 2
].map((e) => e * 2 / 2), $t = [
	2019.5,
	2020.5,
	2021.5
];
function en({ demandAnchorYear: e, intervals: t }, n, r = []) {
	let i = /* @__PURE__ */ new Set([
		...W,
		...$t,
		...n,
		...r,
		e
	]), a = E(e), o = T.map(({ year: e }) => e).filter((t) => t < e);
	for (let e of o) i.add(e);
	for (let e of o.slice(-2)) i.add(Math.ceil(4 * e) / 4);
	let s = Math.max(D, Math.ceil(4 * a.year) / 4);
	for (let t = s; t < e; t += .25) i.add(t);
	for (let t of Qt) i.add(e + t);
	let c = B("computeSlowdownYear", t.computeSlowdownYear);
	c.scale === 0 && i.add(c.median);
	let l = `${e}: ${[...i].join()}`;
	return tn?.key !== l && (tn = {
		key: l,
		knots: nn(i, e)
	}), tn.knots;
}
var tn;
function nn(e, t) {
	let n = Float64Array.from(e).filter((e) => e >= 2015 && e <= 2100).sort(), r = new Map(Array.from(n, (e, t) => [e, t])), i = Array.from(n).filter((e) => !W.includes(e)), a = i.map(rn), o = E(t), s = Array.from(n).filter((e) => e <= t).map((e) => oe(e, ae(e), t, o));
	return {
		years: n,
		indexOf: r,
		gridAt: Int32Array.from(W, (e) => r.get(e) ?? 0),
		between: Int32Array.from(i, (e) => r.get(e) ?? 0),
		stencilAt: Int32Array.from(a, ({ from: e }) => e),
		stencils: Float64Array.from(a.flatMap(({ weights: e }) => e)),
		pastKnots: s.length,
		lnKnown: Float64Array.from(s, ({ lnKnown: e }) => e),
		anchorPart: Float64Array.from(s, ({ anchorPart: e }) => e),
		takenOver: n.map((e) => Math.min(1, Math.max(0, (e - t) / 2)))
	};
}
function rn(e) {
	let t = W.findIndex((t) => t > e), [n, r] = t <= G ? [0, G] : [G, W.length - 1], i = Math.min(r - 3, Math.max(n, t - 2)), a = W.slice(i, i + 4);
	return {
		from: i,
		weights: a.map((t) => a.reduce((n, r) => r === t ? n : n * (e - r) / (t - r), 1))
	};
}
// src/model/engines/fast/normal-mixture.ts
function an({ weights: e, means: t, deviations: n }, r) {
	let [i, a] = [0, 0];
	for (let o = 0; o < e.length; o++) {
		let s = r - t[o], c = n[o] > 0 ? s / n[o] : s >= 0 ? Infinity : -Infinity;
		c >= 5 ? i += e[o] : c > -5 && (i += e[o] * St(c), a += e[o] / n[o] * Ct(c));
	}
	return {
		chance: i,
		density: a
	};
}
function on({ weights: e, means: t, deviations: n }) {
	let [r, i] = [Infinity, -Infinity], [a, o] = [0, 0], s = Infinity;
	for (let c = 0; c < e.length; c++) r = Math.min(r, t[c] - 6 * n[c]), i = Math.max(i, t[c] + 6 * n[c]), n[c] < s && (s = n[c]), a += e[c] * t[c], o += e[c] * (t[c] ** 2 + n[c] ** 2);
	let c = Math.sqrt(Math.max(0, o - a * a));
	return {
		least: r,
		most: i,
		mean: a,
		deviation: c,
		narrowest: s
	};
}
var sn = 1e-8, cn = .001, ln = 200;
function un(e, { least: t, most: n, mean: r, deviation: i, narrowest: a }, o, s) {
	let c = n - t, l = Math.max(sn * c, cn * a), u = t;
	return o.map((t) => {
		let [a, o] = [u, n], d = s ?? r + i * U(t), f = c;
		for (let n = 0; n < ln && o - a > sn * c; n++) {
			let n = Math.abs(f) / 2;
			if (d > a && d < o) {
				let { chance: n, density: r } = e(d);
				if (n >= t ? o = d : a = d, f = (t - n) / r, Math.abs(f) < l) return u = Math.max(a, Math.min(o, d + f));
				d += f;
			}
			Math.abs(f) < n && d > a && d < o || (f = (o - a) / 2, d = a + f);
		}
		return u = o;
	});
}
var dn = (e, t, n) => un((t) => an(e, t), on(e), t, n), fn = 3, pn = 1024;
function mn(e, t) {
	let n = e.length, [r, i] = [Infinity, -Infinity];
	for (let t = 0; t < n; t++) e[t] < r && (r = e[t]), e[t] > i && (i = e[t]);
	let a = i - r, o = Math.max(Math.sqrt(t) / fn, a / pn, 1e-12), s = new Float64Array(Math.floor(a / o) + 2), c = 1 / n, l = 0;
	for (let t = 0; t < n; t++) {
		let n = (e[t] - r) / o, i = n | 0, a = n - i;
		s[i] += c - a * c, s[i + 1] += a * c, l += a * (1 - a);
	}
	let u = Math.sqrt(Math.max(0, t - l / n * o * o));
	return {
		first: r,
		width: o,
		shares: s,
		deviation: u
	};
}
function hn(e, { mean: t, variance: n }) {
	let { first: r, width: i, shares: a, deviation: o } = mn(e, n), s = {
		weights: [],
		means: [],
		deviations: []
	};
	return a.forEach((e, n) => {
		e !== 0 && (s.weights.push(e), s.means.push(t + r + n * i), s.deviations.push(o));
	}), s;
}
function gn(e, t) {
	let n = {
		weights: [],
		means: [],
		deviations: []
	};
	for (let r = 0; r < e.weights.length; r++) for (let i = 0; i < t.weights.length; i++) n.weights.push(e.weights[r] * t.weights[i]), n.means.push(e.means[r] - t.means[i]), n.deviations.push(Math.sqrt(e.deviations[r] ** 2 + t.deviations[i] ** 2));
	return n;
}
// src/model/engines/fast/demand-distribution.ts
var _n = (e) => ({
	mixture: e,
	at: (t) => an(e, t),
	extent: on(e)
}), vn = ({ mean: e, variance: t }) => ({
	weights: [1],
	means: [e],
	deviations: [Math.sqrt(t)]
}), yn = [
	.019855071751231856,
	.10166676129318664,
	.2372337950418355,
	.40828267875217505,
	.591717321247825,
	.7627662049581645,
	.8983332387068134,
	.9801449282487681
], bn = [
	.05061426814518813,
	.11119051722668724,
	.15685332293894363,
	.181341891689181,
	.181341891689181,
	.15685332293894363,
	.11119051722668724,
	.05061426814518813
];
function xn(e, t, n) {
	let r = Math.sqrt(e.variance), i = vn(e), [a, o] = [on(i), on(t)], s = (e, t) => (1 - n) * e + n * t, c = {
		least: a.least,
		most: Math.max(a.most, s(a.most, o.most)),
		mean: Math.max(a.mean, s(a.mean, o.mean)),
		deviation: Math.max(a.deviation, Math.hypot((1 - n) * a.deviation, n * o.deviation)),
		narrowest: Math.min(a.narrowest, n * o.narrowest)
	}, l = (e, r) => an(t, (r - (1 - n) * e) / n);
	return {
		at: (t) => {
			let { chance: a, density: o } = an(i, t);
			if (a === 0) return {
				chance: 0,
				density: 0
			};
			if (n === 1 || r === 0) {
				let i = l(r === 0 ? e.mean : t, t);
				return {
					chance: a * i.chance,
					density: o * i.chance + a * i.density / n
				};
			}
			let [s, c] = [0, 0];
			for (let n = 0; n < yn.length; n++) {
				let i = l(e.mean + r * U(a * yn[n]), t);
				s += bn[n] * i.chance, c += bn[n] * i.density;
			}
			return {
				chance: a * s,
				density: o * l(t, t).chance + a * c / n
			};
		},
		extent: c
	};
}
function Sn(e) {
	if (e.length === 1) return e[0][1];
	let t = e.map(([, { extent: e }]) => e), n = (t) => e.reduce((e, [n, { extent: r }]) => e + n * t(r), 0), r = n((e) => e.mean);
	return {
		at(t) {
			let [n, r] = [0, 0];
			for (let [i, { at: a }] of e) {
				let e = a(t);
				n += i * e.chance, r += i * e.density;
			}
			return {
				chance: n,
				density: r
			};
		},
		extent: {
			least: Math.min(...t.map(({ least: e }) => e)),
			most: Math.max(...t.map(({ most: e }) => e)),
			mean: r,
			deviation: Math.sqrt(n((e) => e.deviation ** 2 + (e.mean - r) ** 2)),
			narrowest: Math.min(...t.map(({ narrowest: e }) => e))
		}
	};
}
function Cn({ demandAnchorYear: e }, { branches: t, anchorShift: n, paidForShift: r, lnPaidFor: i }, a, o) {
	if (a <= e) {
		let r = E(e), { lnKnown: i, anchorPart: o } = oe(a, ae(a), e, r), s = _n(vn({
			mean: i + o * n.mean,
			variance: o ** 2 * n.variance
		}));
		return {
			all: s,
			byBranch: t.map(() => s)
		};
	}
	let s = Math.min(1, (a - e) / 2), c = t.map(({ path: e }, t) => {
		let a = o[t];
		return e === "trend" ? _n(hn(a.map((e) => Math.max(0, e)), n)) : xn(n, hn(a.map((e, t) => e + i[t]), r), s);
	});
	return {
		all: Sn(c.map((e, n) => [t[n].weight, e])),
		byBranch: c
	};
}
var wn = 48, Tn = 3.7;
function En({ at: e, extent: t, mixture: n }, r, i) {
	if (n) return n;
	if (!(i > r)) return {
		weights: [1],
		means: [r],
		deviations: [0]
	};
	let [a, o] = [Math.max(t.least, r), Math.min(t.most, i)], s = (o - a) / wn, c = {
		weights: [],
		means: [],
		deviations: []
	}, l = 0;
	for (let t = 0; t < wn; t++) {
		let n = t === 47 ? 1 : e(a + s * (t + 1)).chance;
		n > l && (c.weights.push(n - l), c.means.push(a + s * (t + .5)), c.deviations.push(s / Math.sqrt(12))), l = Math.max(l, n);
	}
	return c;
}
var Dn = [yt(-3.7), yt(Tn)], On = A.indexOf(.5), [kn, An] = [A.indexOf(.25), A.indexOf(.75)], jn = [
	Dn[0],
	...A,
	Dn[1]
];
function Mn(e, t, n, { stocks: r, growths: i }) {
	let a = t.length, o = new Float64Array(A.length * a), s = new Float64Array(A.length * a), c = new Float64Array(a), l = new Float64Array(N.length * a);
	return t.forEach((t, u) => {
		let d = hn(r[u], n.stockShift), f = dn(d, A), { all: p, byBranch: m } = Cn(e, n, t, i.map((e) => e[u])), [h, ...g] = un(p.at, p.extent, jn), _ = g[g.length - 1];
		if (m.forEach(({ at: e, extent: t }, r) => {
			let i = N.indexOf(n.branches[r].path);
			l[i * a + u] = Math.exp(un(e, t, [.5])[0]);
		}), A.forEach((e, t) => {
			o[t * a + u] = Math.exp(f[t]), s[t * a + u] = Math.exp(g[t]);
		}), g[kn] > f[An]) {
			c[u] = 1;
			return;
		}
		let [v] = dn(gn(En(p, h, _), d), [.5], g[On] - f[On]);
		c[u] = Math.min(1, Math.exp(v));
	}), {
		years: t,
		stock: o,
		demand: s,
		used: c,
		demandByPath: l
	};
}
// src/model/engines/fast/probit-curve.ts
var Nn = 7.5;
function Pn(e, t, n, r) {
	let i = (n * t + e * r) / (e + n);
	return Math.min(i, 3 * t, 3 * r);
}
function Fn(e, t, n, r = Infinity) {
	let i = e.length, a = new Float64Array(i), o = -7.5;
	for (let e = 0; e < i; e++) {
		let n = U(Math.min(1, Math.max(0, t[e])));
		o = Math.max(o, Math.min(Nn, n)), a[e] = o;
	}
	let s = (t) => (a[t + 1] - a[t]) / (e[t + 1] - e[t]), c = (t) => e[t + 1] - e[t], l = (t) => t === 0 || t === i - 1 || e[t - 1] < n || e[t] === r, u = (e) => Pn(c(e - 1), s(e - 1), c(e), s(e));
	return {
		years: e,
		probits: a,
		slopesRight: e.map((e, t) => l(t) ? s(t) : u(t)),
		slopesLeft: e.map((e, t) => l(t) ? s(t - 1) : u(t))
	};
}
var In = 4, Ln = 1, Rn = .4, zn = .5;
function Bn({ years: e, probits: t }) {
	let n = (e) => Math.min(In, Math.max(-4, e)), r = [];
	for (let i = 1; i < e.length; i++) {
		let a = e[i] - e[i - 1] > zn ? Rn : Ln;
		n(t[i]) - n(t[i - 1]) > a && r.push([e[i - 1], e[i]]);
	}
	return r;
}
function Vn(e, t, n) {
	let { years: r, probits: i, slopesRight: a, slopesLeft: o } = e, s = r[t + 1] - r[t], c = (n - r[t]) / s, l = i[t + 1] - i[t], [u, d] = [a[t] * s - l, l - o[t + 1] * s];
	return i[t] + c * (l + (1 - c) * (u * (1 - c) + d * c));
}
function Hn(e, t) {
	let [n, r] = [0, e.length - 1];
	for (; r - n > 1;) {
		let i = n + r >> 1;
		e[i] <= t ? n = i : r = i;
	}
	return n;
}
function Un(e, t) {
	let n = Vn(e, Hn(e.years, t), t);
	return n <= -7.5 ? 0 : n >= Nn ? 1 : yt(n);
}
function Wn(e, t) {
	let { years: n, probits: r } = e, i = U(t);
	if (r[0] >= i) return n[0];
	let a = r.findIndex((e) => e >= i);
	if (a < 0) return Infinity;
	let [o, s] = [n[a - 1], n[a]];
	for (let t = 0; t < 44; t++) {
		let t = (o + s) / 2;
		Vn(e, a - 1, t) >= i ? s = t : o = t;
	}
	return s;
}
// src/model/parameters/inactivity.ts
function Gn(e, { stockDefinition: t, trendSlowdown: n, intervals: r }) {
	let i = me(e);
	if (!he(i, t)) return "other-text";
	let a = r.computeWeight[0];
	switch (i.part) {
		case "price": return "cost";
		case "stretch": return "synthetic";
		case "compute-level": return a === 0 ? "other-demand" : void 0;
		case "demand-growth": {
			let e = a < 1 && i.paths.includes("trend") && !(i.slowsTrend && n === "none"), t = a > 0 && i.paths.includes("compute");
			return e || t ? void 0 : "other-demand";
		}
		case "efficiency": return r[i.other][1] === 1 ? "not-used" : void 0;
		case "added-amount": return r[ve[i.of].share][1] === 0 ? "not-used" : void 0;
		default: return;
	}
}
// src/model/engines/fast/level-direction.ts
var Kn = 1e-9, qn = .5;
function Jn({ anchor: e, paidFor: t, stock: n }, r, i) {
	let [a, o] = [Math.sqrt(e.variance), Math.sqrt(t.variance)], s = Math.max(Kn, Math.sqrt(n.variance)), c = Math.hypot(o, s), [l, u] = [o / c, s / c], d = a * (r ? qn : 1), f = Math.hypot(c, d), [p, m] = [c / f, d / f], [h, g] = i;
	return {
		anchor: h.map((t) => e.mean + a * p * t),
		paidFor: h.map((e, n) => t.mean + o * (u * g[n] - l * m * e)),
		stock: h.map((e, t) => n.mean + s * (l * g[t] + u * m * e)),
		anchorLoad: a * m,
		paidForLoad: o * l * p,
		stockLoad: s * u * p
	};
}
function Yn(e) {
	let t = e.map(({ variance: e }) => Math.sqrt(e)), n = 1 / Math.hypot(...t.map((e) => 1 / e));
	if (!(n > Kn)) return {
		common: {
			mean: 0,
			variance: 0
		},
		lnOf: (n, r) => e[n].mean + t[n] * r[n]
	};
	let r = t.map((e) => n / e), i = r.map((e, t) => Math.hypot(...r.slice(0, t + 1)));
	return {
		common: {
			mean: 0,
			variance: n ** 2
		},
		lnOf(n, a) {
			let o = n > 0 ? a[n] * i[n - 1] / i[n] : 0;
			for (let e = Math.max(1, n + 1); e < r.length; e++) o -= a[e] * r[n] * r[e] / (i[e - 1] * i[e]);
			return e[n].mean + t[n] * o;
		}
	};
}
// src/model/engines/fast/lognormal-shift.ts
var Xn = 1e-6;
function Y({ intervals: e }, t) {
	let [n, r] = [0, 0];
	for (let { id: i, power: a } of t) {
		let { median: t, scale: o } = B(i, e[i]);
		n += a * Math.log(t), r += (a * o) ** 2;
	}
	return {
		mean: n,
		variance: r
	};
}
var Zn = (...e) => ({
	mean: e.reduce((e, { mean: t }) => e + t, 0),
	variance: e.reduce((e, { variance: t }) => e + t, 0)
}), Qn = {
	mean: 0,
	variance: 0
}, $n = ({ id: e }) => j[e] === "lognormal", er = ({ intervals: e }) => {
	let t = B("repetition", e.repetition);
	return t.scale === 0 || yt(Re(t, 1)) < Xn;
}, tr = {
	web: !0,
	"text-growth": !0,
	"lost-share": !0,
	"added-amount": !0,
	"added-share": !0,
	"re-reading": !0,
	"dataset-level": !0,
	"compute-level": !0,
	"demand-growth": !0,
	efficiency: !0,
	path: !0,
	stretch: !0,
	price: !0
};
function nr() {
	for (let t of M) {
		let { part: n } = me(t);
		if (!Object.hasOwn(tr, n)) throw new e(`the fast engine does not know what ${t} does: its role is ${n}`);
	}
}
var rr = R("dataset-level").map((e) => ({
	id: e,
	power: 1
})), ir = R("text-growth").map((e) => ({
	id: e,
	power: 1
})), ar = R("re-reading").map((e) => ({
	id: e,
	power: 1
})), or = (e) => e.map(({ id: e }) => e), X = {
	textGrowth: "pageCountGrowth",
	webFactors: "bytesPerToken",
	paidFor: "textShare",
	stretch: "syntheticShare"
}, sr = "pages", cr = ["datasetAtAnchor", "computeAtAnchor"], lr = ({ stockDefinition: e, intervals: t }) => Object.keys(ve).map((e) => ({
	kind: e,
	...ve[e]
})).filter(({ share: n }) => he(me(n), e) && t[n][1] > 0), ur = ({ intervals: e }) => e.syntheticShare[1] > 0 && e.syntheticValue[1] > 0;
function dr(e, n) {
	nr();
	let { stockDefinition: r, trendSlowdown: i, computeAnchorYear: a, demandAnchorYear: o, intervals: s } = e, c = n.samples, l = s.computeWeight[0], u = (e) => s[e][0] !== s[e][1], d = er(e), f = ge[r], p = f.filter((e) => !$n(e)), m = lr(e), h = m.length > 0, g = _e.filter((e) => !$n(e)), _ = ur(e), v = (t) => u(t) && Gn(t, e) === void 0, y = (e) => or(e).some(u), b = n.within(/* @__PURE__ */ new Set([
		...R("demand-growth", "efficiency", "lost-share").filter(v),
		...cr,
		...l > 0 && y(g) ? [X.paidFor] : [],
		...y(ir) ? [X.textGrowth] : [],
		...y(p) ? [X.webFactors] : [],
		...d ? [] : R("re-reading"),
		...h ? [...m.map(({ amount: e }) => e), sr] : [],
		...m.map(({ share: e }) => e).filter(u),
		..._ ? [X.stretch] : []
	])), x = Ve(e, b), ee = (e) => n.within(new Set(e.filter(u))), te = (e) => e.flatMap((e) => s[e]), S = (e) => V(b, `constant ${e}`, [], () => new Float64Array(c).fill(e)), [C, ne] = [S(0), S(1)], re = (t, n, r, i) => {
		let a = ee(r), o = V(a, `sorted ${n}`, te(r), () => i(Ve(e, a)).sort());
		return pr("carried", b.uniform(t), o, (e) => o[Math.min(c - 1, Math.floor(e * c))]);
	}, ie = (t, n) => {
		let r = or(n);
		return y(n) ? re(t, `ln of ${r.join()}`, r, (e) => hr(e, n)) : S(Y(e, n).mean);
	}, w = (e, t = 1) => V(b, `ln of ${e} by ${t}`, s[e], () => x.values(e).map((e) => t * Math.log(e))), T = ie(X.webFactors, p), ae = Y(e, f.filter($n)), E = [ae, ...m.map(({ amount: t }) => Y(e, [{
		id: t,
		power: 1
	}]))], { common: oe, lnOf: D } = Yn(E), O = [sr, ...m.map(({ amount: e }) => e)].map((e) => b.normal(e)), se = (e) => V(b, `addend ${e} of the web, ${m.map(({ amount: e }) => e).join()}`, E.flatMap(({ mean: e, variance: t }) => [e, t]), () => Float64Array.from({ length: c }, (t, n) => Math.exp(D(e, O.map((e) => e[n]))))), ce = (e) => {
		let t = m.findIndex((t) => t.kind === e);
		return t < 0 ? C : pr("used", se(t + 1), x.values(m[t].share), (e, t) => e * t);
	}, k = {
		growsWithUsers: r === "wholeWeb",
		goodTokens: h ? pr("good", se(0), T, (e, t) => e * Math.exp(t)) : ne,
		lnGrowth: ie(X.textGrowth, ir),
		aiShare: x.values("aiShareOfNewText"),
		withheldShare: x.values("withheldShare"),
		books: ce("books"),
		privateAndMedia: mr("private text and media", ce("private"), ce("media"))
	}, le = h ? oe : ae, ue = Zn(le, d ? Y(e, ar) : Qn), A = h ? C : T, de = d ? A : mr("web and re-reading", A, w("repetition")), j = [...R("re-reading"), ...R("stretch")], M = _ ? mr("web and stretch", A, re(X.stretch, `ln stretch, ${e.collapse}`, j, (n) => pt(e, n).map((e) => t("the stretch", Math.log(e))))) : void 0, fe = Y(e, rr), P = Y(e, _e.filter($n)), F = {
		...P,
		mean: P.mean + ye
	}, I = ie(X.paidFor, g), pe = [b.normal(cr[0]), b.normal(cr[1])], L = x.values("computeSlowdownYear"), me = w("computeGrowthLater", .5), he = w("dataEfficiencyGrowth"), ve = w("dataEfficiencyLimit");
	return {
		n: c,
		stock: k,
		stockShift: ue,
		lnFactors: de,
		lnStretches: M,
		anchorShift: fe,
		paidForShift: F,
		lnPaidFor: I,
		branches: N.filter((e) => e === "trend" ? l < 1 : l > 0).map((e) => {
			let t = e === "trend", n = t ? w("datasetGrowth") : w("computeGrowth", .5), r = () => pr("slower growth", n, me, (e, t) => Math.min(e, t)), s = (e) => {
				let n = Jn({
					anchor: fe,
					paidFor: t ? Qn : F,
					stock: e
				}, !t, pe);
				return t ? n : {
					...n,
					paidFor: n.paidFor.map((e, t) => e + I[t])
				};
			};
			return {
				path: e,
				weight: t ? 1 - l : l,
				levelYear: t ? o : a,
				before: n,
				after: t ? i === "none" ? n : r() : me,
				breakYear: L,
				efficiencyGrowth: he,
				efficiencyLimit: ve,
				human: s(ue),
				stretched: s(le)
			};
		})
	};
}
var fr = /* @__PURE__ */ new WeakMap();
function pr(e, t, n, r) {
	let i = fr.get(t) ?? /* @__PURE__ */ new Map();
	fr.set(t, i);
	let a = i.get(e);
	if (a?.[0] === n) return a[1];
	let o = t.map((e, t) => r(e, n[t]));
	return i.set(e, [n, o]), o;
}
var mr = (e, t, n) => pr(e, t, n, (e, t) => e + t);
function hr(e, t) {
	let n = t.map(({ id: t }) => e.values(t));
	return n[0].map((e, r) => n.reduce((e, n, i) => e + t[i].power * Math.log(n[r]), 0));
}
// src/model/engines/fast/preintegrated-engine.ts
var gr = 3, _r = (e, t, n) => {
	let r = dr(e, t), i = [];
	for (let a = 0; a <= gr; a++) {
		let a = xr(r, en(e, n, i), n, e.demandAnchorYear), o = [a.human, ...a.stretched ? [a.stretched] : []].flatMap((e) => Bn(e));
		if (o.length === 0) {
			let i = Sr(a.human);
			return {
				engine: "preintegrated-sobol",
				samples: t.samples,
				exhaustion: i,
				stretched: a.stretched ? Sr(a.stretched) : i,
				bands: Mn(e, n, r, a)
			};
		}
		for (let [e, t] of o) for (let n of [
			.25,
			.5,
			.75
		]) i.push(e + (t - e) * n);
	}
	return vt(e, t, n);
}, vr = /* @__PURE__ */ new Float64Array(), yr = 2 ** 17;
function br(e, t) {
	let n = e * t, r = n <= yr;
	r && vr.length < n && (vr = new Float64Array(n));
	let i = r ? vr : new Float64Array(n);
	return Array.from({ length: e }, (e, n) => i.subarray(n * t, (n + 1) * t));
}
function xr(e, n, r, i) {
	let { n: a, branches: o, lnFactors: s, lnStretches: c } = e, l = n.years.length, u = Int32Array.from(r, (e) => n.indexOf.get(e) ?? 0), d = u.length, f = br(d * (1 + o.length), a), p = f.slice(0, d), m = o.map((e, t) => f.slice(d * (t + 1), d * (t + 2))), h = o.map(() => wt(l)), g = o.map(() => wt(l));
	Xt(e, n, i, {
		stock(e, t, n) {
			for (let r = 0; r < d; r++) p[r][e] = t[n + u[r]] + s[e];
		},
		growth(e, t, n, r) {
			for (let i = 0; i < d; i++) m[e][i][t] = n[r + u[i]];
		},
		human: (e, t) => Tt(h[e], t),
		stretched: (e, t) => Tt(g[e], t)
	});
	let _ = (e) => {
		let r = new Float64Array(l);
		return e.forEach((e, t) => Et(e, r, o[t].weight / a)), t("the chance of exhaustion", r[l - 1]), Fn(n.years, r, i, i + 2);
	};
	return {
		human: _(h),
		stretched: c && _(g),
		stocks: p,
		growths: m
	};
}
function Sr(e) {
	let { years: t } = e, n = 0;
	return {
		quantiles: Float64Array.from(ue, (t) => Wn(e, t)),
		byQuarter: Float64Array.from({ length: de }, (t, r) => (n = Math.max(n, Un(e, D + r / 4)), n)),
		never: 1 - Un(e, t[t.length - 1])
	};
}
// src/model/engines/engine.ts
var Cr = _r, wr = 20261122, Tr = [
	[
		1,
		0,
		1
	],
	[
		2,
		1,
		1,
		3
	],
	[
		3,
		1,
		1,
		3,
		1
	],
	[
		3,
		2,
		1,
		1,
		1
	],
	[
		4,
		1,
		1,
		1,
		3,
		3
	],
	[
		4,
		4,
		1,
		3,
		5,
		13
	],
	[
		5,
		2,
		1,
		1,
		5,
		5,
		17
	],
	[
		5,
		4,
		1,
		1,
		5,
		5,
		5
	],
	[
		5,
		7,
		1,
		1,
		7,
		11,
		19
	],
	[
		5,
		11,
		1,
		1,
		5,
		1,
		1
	],
	[
		5,
		13,
		1,
		1,
		1,
		3,
		11
	],
	[
		5,
		14,
		1,
		3,
		5,
		5,
		31
	],
	[
		6,
		1,
		1,
		3,
		3,
		9,
		7,
		49
	],
	[
		6,
		13,
		1,
		1,
		1,
		15,
		21,
		21
	],
	[
		6,
		16,
		1,
		3,
		1,
		13,
		27,
		49
	],
	[
		6,
		19,
		1,
		1,
		1,
		15,
		7,
		5
	],
	[
		6,
		22,
		1,
		3,
		1,
		15,
		13,
		25
	],
	[
		6,
		25,
		1,
		1,
		5,
		5,
		19,
		61
	],
	[
		7,
		1,
		1,
		3,
		7,
		11,
		23,
		15,
		103
	],
	[
		7,
		4,
		1,
		3,
		7,
		13,
		13,
		15,
		69
	],
	[
		7,
		7,
		1,
		1,
		3,
		13,
		7,
		35,
		63
	],
	[
		7,
		8,
		1,
		3,
		5,
		9,
		1,
		25,
		53
	],
	[
		7,
		14,
		1,
		3,
		1,
		13,
		9,
		35,
		107
	],
	[
		7,
		19,
		1,
		3,
		1,
		5,
		27,
		61,
		31
	],
	[
		7,
		21,
		1,
		1,
		5,
		11,
		19,
		41,
		61
	],
	[
		7,
		28,
		1,
		3,
		5,
		3,
		3,
		13,
		69
	],
	[
		7,
		31,
		1,
		1,
		7,
		13,
		1,
		19,
		1
	],
	[
		7,
		32,
		1,
		3,
		7,
		5,
		13,
		19,
		59
	],
	[
		7,
		37,
		1,
		1,
		3,
		9,
		25,
		29,
		41
	],
	[
		7,
		41,
		1,
		3,
		5,
		13,
		23,
		1,
		55
	],
	[
		7,
		42,
		1,
		3,
		7,
		3,
		13,
		59,
		17
	],
	[
		7,
		50,
		1,
		3,
		1,
		3,
		5,
		53,
		69
	],
	[
		7,
		55,
		1,
		1,
		5,
		5,
		23,
		33,
		13
	],
	[
		7,
		56,
		1,
		1,
		7,
		7,
		1,
		61,
		123
	],
	[
		7,
		59,
		1,
		1,
		7,
		9,
		13,
		61,
		49
	],
	[
		7,
		62,
		1,
		3,
		3,
		5,
		3,
		55,
		33
	],
	[
		8,
		14,
		1,
		3,
		1,
		15,
		31,
		13,
		49,
		245
	],
	[
		8,
		21,
		1,
		3,
		5,
		15,
		31,
		59,
		63,
		97
	],
	[
		8,
		22,
		1,
		3,
		1,
		11,
		11,
		11,
		77,
		249
	],
	[
		8,
		38,
		1,
		3,
		1,
		11,
		27,
		43,
		71,
		9
	],
	[
		8,
		47,
		1,
		1,
		7,
		15,
		21,
		11,
		81,
		45
	],
	[
		8,
		49,
		1,
		3,
		7,
		3,
		25,
		31,
		65,
		79
	],
	[
		8,
		50,
		1,
		3,
		1,
		1,
		19,
		11,
		3,
		205
	],
	[
		8,
		52,
		1,
		1,
		5,
		9,
		19,
		21,
		29,
		157
	],
	[
		8,
		56,
		1,
		3,
		7,
		11,
		1,
		33,
		89,
		185
	],
	[
		8,
		67,
		1,
		3,
		3,
		3,
		15,
		9,
		79,
		71
	],
	[
		8,
		70,
		1,
		3,
		7,
		11,
		15,
		39,
		119,
		27
	],
	[
		8,
		84,
		1,
		1,
		3,
		1,
		11,
		31,
		97,
		225
	],
	[
		8,
		97,
		1,
		1,
		1,
		3,
		23,
		43,
		57,
		177
	],
	[
		8,
		103,
		1,
		3,
		7,
		7,
		17,
		17,
		37,
		71
	],
	[
		8,
		115,
		1,
		3,
		1,
		5,
		27,
		63,
		123,
		213
	],
	[
		8,
		122,
		1,
		1,
		3,
		5,
		11,
		43,
		53,
		133
	],
	[
		9,
		8,
		1,
		3,
		5,
		5,
		29,
		17,
		47,
		173,
		479
	],
	[
		9,
		13,
		1,
		3,
		3,
		11,
		3,
		1,
		109,
		9,
		69
	],
	[
		9,
		16,
		1,
		1,
		1,
		5,
		17,
		39,
		23,
		5,
		343
	],
	[
		9,
		22,
		1,
		3,
		1,
		5,
		25,
		15,
		31,
		103,
		499
	],
	[
		9,
		25,
		1,
		1,
		1,
		11,
		11,
		17,
		63,
		105,
		183
	],
	[
		9,
		44,
		1,
		1,
		5,
		11,
		9,
		29,
		97,
		231,
		363
	],
	[
		9,
		47,
		1,
		1,
		5,
		15,
		19,
		45,
		41,
		7,
		383
	],
	[
		9,
		52,
		1,
		3,
		7,
		7,
		31,
		19,
		83,
		137,
		221
	],
	[
		9,
		55,
		1,
		1,
		1,
		3,
		23,
		15,
		111,
		223,
		83
	],
	[
		9,
		59,
		1,
		1,
		5,
		13,
		31,
		15,
		55,
		25,
		161
	],
	[
		9,
		62,
		1,
		1,
		3,
		13,
		25,
		47,
		39,
		87,
		257
	]
], Z = 32, Er = Tr.length + 1;
function Dr(e) {
	let t = e >>> 0;
	return () => {
		t = t + 2654435769 >>> 0;
		let e = t;
		return e = Math.imul(e ^ e >>> 16, 569420461), e = Math.imul(e ^ e >>> 15, 1935289751), (e ^ e >>> 15) >>> 0;
	};
}
function Or(e) {
	let t = new Uint32Array(Z);
	if (e === 0) {
		for (let e = 0; e < Z; e++) t[e] = 2 ** (31 - e);
		return t;
	}
	let [n, r, ...i] = Tr[e - 1];
	for (let e = 0; e < Z; e++) {
		if (e < n) {
			t[e] = i[e] * 2 ** (31 - e);
			continue;
		}
		let a = t[e - n] ^ t[e - n] >>> n;
		for (let i = 1; i < n; i++) r >>> n - 1 - i & 1 && (a ^= t[e - i]);
		t[e] = a;
	}
	return t;
}
var kr = (e) => {
	let t = e ^ e >>> 16;
	return t ^= t >>> 8, t ^= t >>> 4, 27030 >>> (t & 15) & 1;
};
function Ar(e, t) {
	let n = Array.from({ length: Z }, (e, n) => {
		let r = 2 ** (31 - n), i = n === 0 ? 0 : 4294967295 << Z - n >>> 0;
		return (t() & i | r) >>> 0;
	});
	for (let t = 0; t < Z; t++) {
		let r = 0;
		for (let i = 0; i < Z; i++) kr(n[i] & e[t]) && (r |= 1 << 31 - i);
		e[t] = r;
	}
}
function jr(e, t, n) {
	if (!(e >= 0 && e < Er)) throw RangeError(`invalid dimension; not in [0, ${Er}): ${e}`);
	let r = Dr(n ^ Math.imul(e + 1, 2246822507)), i = Or(e);
	Ar(i, r);
	let a = new Float64Array(t), o = r();
	for (let e = 0; e < t; e++) a[e] = ((o >>> 0) + .5) / 2 ** Z, o ^= i[31 - Math.clz32(~e & e + 1)];
	return a;
}
// src/model/sampling/sample-design.ts
var Mr = {
	"demand-growth": 0,
	"dataset-level": 1,
	"compute-level": 2,
	"added-amount": 3,
	efficiency: 4,
	web: 5,
	"re-reading": 6,
	"lost-share": 7,
	"text-growth": 8,
	stretch: 9,
	"added-share": 10,
	path: 11,
	price: 12
}, Nr = M.toSorted((e, t) => Mr[L[e].part] - Mr[L[t].part]);
function Pr(e, t) {
	let n = [], r = [], i = (r) => n[r] ??= jr(r, e, t);
	return {
		uniform: i,
		normal: (e) => r[e] ??= i(e).map(U)
	};
}
function Fr(e, t = wr) {
	let n = Pr(e, t), r = /* @__PURE__ */ new Map(), i = (a) => {
		let o = new Map(a.map((e, t) => [e, t]));
		return {
			samples: e,
			seed: t,
			uniform: (e) => n.uniform(o.get(e) ?? 0),
			normal: (e) => n.normal(o.get(e) ?? 0),
			within(e) {
				let t = Nr.filter((t) => e.has(t)), n = t.join(), a = r.get(n) ?? i([.../* @__PURE__ */ new Set([...t, ...Nr])]);
				return r.set(n, a), a;
			}
		};
	};
	return i(Nr);
}
// src/scenario/migrations.ts
var Ir = [], Lr = Ir.length + 1;
function Rr([e, t], n) {
	let r = e.startsWith("c.") ? "c." : "", [i, a] = Ir.slice(n - 1).reduce((e, t) => t(e), [e.slice(r.length), t]);
	return [r + i, a];
}
// src/model/parameters/parameters.ts
var zr = {
	datasetGrowth: {
		unit: "x per year",
		group: "main",
		interval: [1.15, 3.2],
		limits: [.5, 20],
		span: [.9, 5],
		effect: "earlier",
		source: "epoch-models"
	},
	datasetAtAnchor: {
		unit: "tokens",
		group: "main",
		interval: [36e12, 9e13],
		limits: [1e9, 0xde0b6b3a7640000],
		span: [5e12, 5e14],
		effect: "earlier",
		source: "epoch-models"
	},
	qualityShare: {
		unit: "share",
		group: "main",
		interval: [.05, .3],
		limits: [.001, 1],
		span: [.01, 1],
		effect: "later",
		source: "villalobos2024"
	},
	repetition: {
		unit: "x",
		group: "main",
		interval: z(2, 5),
		limits: [1, 20],
		span: [1, 20],
		effect: "later",
		source: "epoch-data-stock"
	},
	pages: {
		unit: "pages",
		group: "web",
		interval: z(75e9, 0xe8d4a51000),
		limits: [1e8, 0x38d7ea4c68000],
		span: [1e10, 0x9184e72a000],
		effect: "later",
		source: "epoch-data-stock"
	},
	bytesPerPage: {
		unit: "bytes",
		group: "web",
		interval: z(6100, 8200),
		limits: [100, 1e6],
		span: [1e3, 5e4],
		effect: "later",
		source: "villalobos2024"
	},
	bytesPerToken: {
		unit: "bytes per token",
		group: "web",
		interval: Ae(2, 5),
		limits: [1, 5.9],
		span: [1, 5.9],
		effect: "earlier",
		source: "villalobos2024"
	},
	pageLengthGrowth: {
		unit: "x per year",
		group: "web",
		interval: z(1.02, 1.04),
		limits: [.5, 2],
		span: [.9, 1.3],
		effect: "later",
		source: "epoch-data-stock"
	},
	pageCountGrowth: {
		unit: "x per year",
		group: "web",
		interval: z(1, 1.1),
		limits: [.5, 2],
		span: [.9, 1.3],
		effect: "later",
		source: "epoch-data-stock"
	},
	commonCrawlTokens: {
		unit: "tokens",
		group: "web",
		interval: z(0x5af3107a4000, 0xec77f7a44000),
		limits: [1e11, 0xde0b6b3a7640000],
		span: [0x9184e72a000, 0x38d7ea4c68000],
		effect: "later",
		source: "villalobos2024"
	},
	wholeWebTokens: {
		unit: "tokens",
		group: "web",
		interval: z(0x6c00a3912c000, 52e14),
		limits: [1e11, 0xde0b6b3a7640000],
		span: [0x5af3107a4000, 0x16345785d8a0000],
		effect: "later",
		source: "villalobos2024"
	},
	aiShareOfNewText: {
		unit: "share",
		group: "lost",
		interval: [.3, .7],
		limits: [0, .99],
		span: [0, .99],
		effect: "earlier",
		source: "dolezal2026"
	},
	withheldShare: {
		unit: "share",
		group: "lost",
		interval: [.15, .6],
		limits: [0, .99],
		span: [0, .99],
		effect: "earlier",
		source: "longpre2024"
	},
	booksPapersCodeTokens: {
		unit: "tokens",
		group: "more",
		interval: [0xf761ef61000, 45e12],
		limits: [1e11, 0xde0b6b3a7640000],
		span: [0xe8d4a51000, 0x38d7ea4c68000],
		effect: "later",
		source: "educating-silicon-2024"
	},
	booksPapersCodeShare: {
		unit: "share",
		group: "more",
		interval: [0, 0],
		limits: [0, 1],
		span: [0, 1],
		effect: "later",
		source: "judgement"
	},
	privateTextTokens: {
		unit: "tokens",
		group: "more",
		interval: [0x38d7ea4c68000, 5e15],
		limits: [1e11, 0xde0b6b3a7640000],
		span: [0x5af3107a4000, 0x16345785d8a0000],
		effect: "later",
		source: "villalobos2024"
	},
	privateTextShare: {
		unit: "share",
		group: "more",
		interval: [0, 0],
		limits: [0, 1],
		span: [0, 1],
		effect: "later",
		source: "judgement"
	},
	mediaTokens: {
		unit: "tokens",
		group: "more",
		interval: [0x96110e635000, 0x3a9ea99ecb4000],
		limits: [1e11, 0xde0b6b3a7640000],
		span: [0x9184e72a000, 0x16345785d8a0000],
		effect: "later",
		source: "judgement"
	},
	mediaShare: {
		unit: "share",
		group: "more",
		interval: [0, 0],
		limits: [0, 1],
		span: [0, 1],
		effect: "later",
		source: "judgement"
	},
	computeWeight: {
		unit: "share",
		group: "compute",
		interval: [.5, .5],
		limits: [0, 1],
		span: [0, 1],
		effect: "depends",
		source: "judgement"
	},
	computeAtAnchor: {
		unit: "FLOP",
		group: "compute",
		interval: [3e26, 6e26],
		limits: [0x56bc75e2d63100000, 1e36],
		span: [1e25, 1e29],
		effect: "earlier",
		source: "grok4-compute-2025"
	},
	computeGrowth: {
		unit: "x per year",
		group: "compute",
		interval: [3, 5],
		limits: [1, 20],
		span: [1, 10],
		effect: "depends",
		source: "epoch-compute-growth"
	},
	computeSlowdownYear: {
		unit: "year",
		group: "compute",
		interval: [2030, 2035],
		limits: [2024, 2100],
		span: [2024, 2060],
		effect: "depends",
		source: "judgement"
	},
	computeGrowthLater: {
		unit: "x per year",
		group: "compute",
		interval: [1.2, 2.5],
		limits: [1, 20],
		span: [1, 10],
		effect: "depends",
		source: "judgement"
	},
	overtraining: {
		unit: "x",
		group: "compute",
		interval: [1, 10],
		limits: [.05, 1e3],
		span: [.1, 200],
		effect: "earlier",
		source: "epoch-models"
	},
	pretrainingShare: {
		unit: "share",
		group: "compute",
		interval: [.3, .9],
		limits: [.01, 1],
		span: [.01, 1],
		effect: "earlier",
		source: "judgement"
	},
	textShare: {
		unit: "share",
		group: "compute",
		interval: [.4, .9],
		limits: [.01, 1],
		span: [.01, 1],
		effect: "earlier",
		source: "judgement"
	},
	dataEfficiencyGrowth: {
		unit: "x per year",
		group: "efficiency",
		interval: [1, 1.4],
		limits: [1, 5],
		span: [1, 3],
		effect: "later",
		source: "judgement"
	},
	dataEfficiencyLimit: {
		unit: "x",
		group: "efficiency",
		interval: [1.5, 8],
		limits: [1, 1e3],
		span: [1, 100],
		effect: "later",
		source: "judgement"
	},
	syntheticShare: {
		unit: "share",
		group: "synthetic",
		interval: [.05, .4],
		limits: [0, .95],
		span: [0, .95],
		effect: "depends",
		source: "kang2025"
	},
	generatorErrorRate: {
		unit: "share",
		group: "synthetic",
		interval: [.05, .4],
		limits: [0, .99],
		span: [0, .99],
		effect: "earlier",
		source: "judgement"
	},
	keepsRight: {
		unit: "share",
		group: "synthetic",
		interval: [.9, .9],
		limits: [.01, 1],
		span: [.01, 1],
		effect: "later",
		source: "judgement"
	},
	keepsWrong: {
		unit: "share",
		group: "synthetic",
		interval: [.1, .6],
		limits: [0, 1],
		span: [0, 1],
		effect: "earlier",
		source: "judgement"
	},
	syntheticValue: {
		unit: "x",
		group: "synthetic",
		interval: [.3, 2],
		limits: [0, 10],
		span: [.05, 10],
		effect: "depends",
		source: "judgement"
	},
	syntheticSaturation: {
		unit: "tokens per human token",
		group: "synthetic",
		interval: [1, 10],
		limits: [.01, 100],
		span: [.1, 100],
		effect: "depends",
		source: "judgement"
	},
	generations: {
		unit: "generations",
		group: "synthetic",
		interval: [2, 2],
		limits: [1, 20],
		span: [1, 20],
		effect: "earlier",
		source: "judgement"
	},
	costSynthetic: {
		unit: "USD per million tokens",
		group: "cost",
		interval: [.1, 15],
		limits: [0, 1e6],
		span: [.01, 1e3],
		effect: "none",
		source: "deepseek-prices"
	},
	costHuman: {
		unit: "USD per million tokens",
		group: "cost",
		interval: [1100, 10300],
		limits: [0, 1e6],
		span: [100, 1e6],
		effect: "none",
		source: "villalobos2024"
	}
}, Br = Object.fromEntries(M.map((e) => [e, {
	id: e,
	family: j[e],
	...zr[e]
}])), Vr = [
	"indexedWeb",
	"commonCrawl",
	"wholeWeb"
], Hr = ["accumulate", "replace"], Ur = ["withCompute", "none"], Wr = [
	"stockDefinition",
	"collapse",
	"trendSlowdown",
	"demandAnchorYear",
	"computeAnchorYear"
], Gr = {
	stockDefinition: Vr,
	collapse: Hr,
	trendSlowdown: Ur
}, Kr = [2015, 2035], Q = {
	stockDefinition: "indexedWeb",
	collapse: "accumulate",
	trendSlowdown: "withCompute",
	demandAnchorYear: 2026.75,
	computeAnchorYear: 2025.5,
	intervals: Object.fromEntries(M.map((e) => [e, Br[e].interval]))
}, qr = -U(.001);
function Jr(e, t) {
	let [n, r] = t, { family: i, limits: a, unit: o } = Br[e];
	if (!Number.isFinite(n) || !Number.isFinite(r)) return "not-a-number";
	if (n > r) return "order";
	if (n < a[0] || r > a[1]) return "limits";
	if (o === "generations" && !Number.isInteger(n)) return "whole-number";
	if (n !== r) {
		if (i === "fixed") return "certain-only";
		if (i === "lognormal" && n === 0) return "zero";
		if (i === "logit-normal" && (n === 0 || r === 1)) return "open-share";
		if (e === "qualityShare" && Re(B(e, t), 1) < qr) return "clamped";
	}
}
// src/scenario/presets.ts
var Yr = [
	"baseline",
	"disclosedPace",
	"scalingGoesOn",
	"epoch2024",
	"everythingUnlocked",
	"collectedOnce",
	"noEfficiencyGains",
	"epoch2024Overtrained",
	"selfGrading",
	"ungradedLoop"
];
function $(e, t, n = {}) {
	return {
		...e,
		...n,
		intervals: {
			...e.intervals,
			...t
		}
	};
}
Q.demandAnchorYear;
var Xr = $(Q, { dataEfficiencyGrowth: [1, 1] }), Zr = $(Q, {
	qualityShare: z(.1, .4),
	datasetAtAnchor: [3e12, 0xbd2cc61d000],
	datasetGrowth: z(10 ** .27, 10 ** .48),
	computeAtAnchor: [1e25, 1e26],
	computeGrowth: [4, 5],
	overtraining: [1, 1],
	pretrainingShare: [1, 1],
	textShare: [1, 1],
	dataEfficiencyGrowth: [1, 1],
	aiShareOfNewText: [0, 0],
	withheldShare: [0, 0],
	syntheticShare: [0, 0]
}, {
	trendSlowdown: "none",
	demandAnchorYear: 2024,
	computeAnchorYear: 2024
}), Qr = 5, $r = {
	baseline: Q,
	noEfficiencyGains: Xr,
	epoch2024: Zr,
	epoch2024Overtrained: $(Zr, {
		datasetAtAnchor: [3e12 * Math.sqrt(Qr), 0xbd2cc61d000 * Math.sqrt(Qr)],
		overtraining: [Qr, Qr]
	}),
	disclosedPace: $(Xr, {
		datasetAtAnchor: [36e12, 6e13],
		datasetGrowth: [1, 1.45],
		computeWeight: [0, 0]
	}),
	scalingGoesOn: $(Xr, {
		datasetGrowth: [3, 3.7],
		computeWeight: [0, 0]
	}),
	everythingUnlocked: $(Q, {
		privateTextShare: [.3, .3],
		mediaShare: [.3, .3],
		textShare: [1, 1],
		datasetAtAnchor: [48e12, 0x5af3107a4000]
	}),
	collectedOnce: $(Q, { repetition: [1, 1] }, { stockDefinition: "commonCrawl" }),
	selfGrading: $(Q, {
		syntheticShare: [.5, .9],
		keepsWrong: [.3, .9],
		generations: [3, 3]
	}),
	ungradedLoop: $(Q, {
		syntheticShare: [.5, .9],
		generatorErrorRate: [.5, .9],
		keepsRight: [1, 1],
		keepsWrong: [1, 1],
		generations: [5, 5]
	}, { collapse: "replace" })
}, ei = Object.fromEntries(Yr.map((e) => [e, {
	id: e,
	assumptions: $r[e]
}]));
ti("baseline");
function ti(e) {
	return {
		preset: e,
		assumptions: ei[e].assumptions
	};
}
function ni(e, t, n) {
	let r = Jr(t, n);
	if (r) throw RangeError(`${t} cannot be ${n.join(" to ")}: ${r}`);
	let { assumptions: i } = e;
	return {
		...e,
		assumptions: {
			...i,
			intervals: {
				...i.intervals,
				[t]: n
			}
		}
	};
}
function ri(e, t, n) {
	if (typeof n == "number" && !(n >= Kr[0] && n <= Kr[1])) throw RangeError(`${t} cannot be ${n}`);
	return {
		...e,
		assumptions: {
			...e.assumptions,
			[t]: n
		}
	};
}
// src/scenario/view.ts
var ii = ["log", "linear"], ai = {
	horizon: 2040,
	yScale: "log"
}, oi = [D, O], si = {
	demandAnchorYear: {
		limits: Kr,
		whole: !1
	},
	computeAnchorYear: {
		limits: Kr,
		whole: !1
	},
	horizon: {
		limits: [2030, O],
		whole: !0
	},
	year: {
		limits: oi,
		whole: !0
	},
	ask: {
		limits: oi,
		whole: !1
	}
};
function ci(e, t) {
	let { limits: n, whole: r } = si[e];
	return t >= n[0] && t <= n[1] && (!r || Number.isInteger(t));
}
// src/scenario/link-state.ts
var li = [
	"preset",
	...M,
	...Wr
], ui = [
	"horizon",
	"y",
	"year",
	"claims",
	"ask",
	"note"
], di = [
	"v",
	...li,
	...li.map((e) => "c." + e),
	...ui
], fi = 200, pi = (e, t) => e !== "" && [e, t].every((e) => e.length <= fi && /^[\w.~-]*$/.test(e)), mi = /[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, hi = /[\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}]/gu;
function gi(e, t) {
	let n = [...e.replaceAll(/\s+/g, " ").replace(mi, "").replaceAll(/ +/g, " ").trim()].slice(0, t).join("").trimEnd();
	return n.replace(hi, "") === "" ? "" : n;
}
var _i = (e) => gi(e, 140);
function vi(e) {
	try {
		let t = e.replaceAll("-", "+").replaceAll("_", "/"), n = Uint8Array.from(atob(t), (e) => e.charCodeAt(0)), r = new TextDecoder("utf-8", { fatal: !0 }).decode(n).trim();
		return [...r].length > 140 ? void 0 : _i(r) || void 0;
	} catch {
		return;
	}
}
// src/scenario/number-text.ts
function yi(e) {
	if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[ +-]?\d+)?$/i.test(e)) return;
	let t = Number(e.replace(" ", ""));
	return Number.isFinite(t) ? t + 0 : void 0;
}
// src/scenario/in-tenths.ts
var bi = (e) => Math.round(e * 10) / 10, xi = di.map((e) => e.toLowerCase()), Si = 5;
function Ci(e) {
	let t = e.toLowerCase();
	return t.startsWith("c.") ? !0 : xi.some((e) => e === t || t.length >= Si && (e.startsWith(t) || wi(t, e)));
}
function wi(e, t) {
	if (Math.abs(e.length - t.length) > 1) return !1;
	let n = 0;
	for (; n < e.length && e[n] === t[n];) n++;
	let [r, i] = [e.slice(n), t.slice(n)];
	return r[0] === i[1] && r[1] === i[0] && r.slice(2) === i.slice(2) || r.slice(1) === i.slice(1) || r.slice(1) === i || r === i.slice(1);
}
// src/scenario/query-pairs.ts
var Ti = 8192, Ei = 200;
function Di(e) {
	let t = Oi(e.trim().replace(/&(?:amp;|#0{0,5}38;|#x0{0,5}26;)+/gi, "&")), n = t.length > Ti ? Math.max(0, t.lastIndexOf("&", Ti)) : t.length, r = t.slice(0, n).split("&").flatMap((e) => e.includes("://") ? [e] : e.split("?")).filter((e) => e !== "");
	return {
		pairs: r.slice(0, Ei).map((e) => {
			let t = e.indexOf("=");
			return t < 0 ? [Ai(e), ""] : [Ai(e.slice(0, t)), Ai(e.slice(t + 1))];
		}),
		cut: n < t.length || r.length > Ei
	};
}
function Oi(e) {
	let [t = "", ...n] = e.split("#"), r = /^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(t), i = t.indexOf("?"), a = [i >= 0 && (r || !/[=&]/.test(t.slice(0, i))) ? t.slice(i + 1) : r ? "" : t, ...n.filter((e) => e.includes("=")).map((e) => e.slice(e.indexOf("?") + 1))].join("&");
	return a.includes("=") ? a : ki(a);
}
var ki = (e) => e.replace(/(?:%[0-9a-f]{2})+/gi, (e) => {
	try {
		return decodeURIComponent(e);
	} catch {
		return e;
	}
});
function Ai(e) {
	let t = ki(ki(ki(e))).normalize("NFKC").replace(/[\p{Cf}\\]/gu, "").replace(/[∼〜]/g, "~"), n = t.length;
	for (; n > 0 && !/[\p{L}\p{N}~]/u.test(t.charAt(n - 1));) n--;
	return t.slice(0, n).trim();
}
// src/scenario/write-link.ts
function ji([e, t]) {
	let n = e.startsWith("c.") ? e.slice(2) : e;
	return fe(n) && Br[n].family !== "fixed" && !t.includes("~");
}
// src/scenario/read-link.ts
function Mi(e) {
	let { pairs: t, cut: n } = Di(e), r = Hi(t), i = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Set();
	for (let e of t) {
		let [t, n] = r === void 0 ? e : Rr(e, r);
		i.has(t) ? a.add(t) : i.set(t, n);
	}
	let o = {
		scenario: ti(Wi(Yr, i.get("preset") ?? "") ?? "baseline"),
		view: ai,
		unknown: [],
		dropped: 0
	};
	[...i.keys()].some(Pi) && (o.pinned = ti(Wi(Yr, i.get("c.preset") ?? "") ?? "baseline"));
	let s = [];
	for (let [e, t] of i) {
		let n = Ni(o, e, t);
		n && s.push(n), a.has(e) && s.push({
			kind: "repeated-key",
			key: e
		});
	}
	let c = t.at(-1);
	c && i.has("v") && ji(c) && !s.some((e) => "key" in e && e.key === c[0]) && s.push({
		kind: "one-end",
		key: c[0],
		text: c[1]
	});
	let { dropped: l, ...u } = o;
	return l > 0 && s.push({
		kind: "dropped-keys",
		count: l
	}), n && s.push({ kind: "too-long" }), r !== void 0 && (u.old = {
		version: r,
		pairs: Ui(t)
	}), {
		state: u,
		notices: s
	};
}
function Ni(e, t, n) {
	if (fe(t)) return Ii(e, t, n);
	if (e.pinned && Pi(t)) return Fi(e, e.pinned, t, n);
	switch (t) {
		case "v": return Bi(n);
		case "preset": return Wi(Yr, n) ? void 0 : {
			kind: "unknown-preset",
			text: n
		};
		case "stockDefinition":
		case "collapse":
		case "trendSlowdown": {
			let r = Wi(Gr[t], n);
			if (!r) return {
				kind: "bad-choice",
				key: t,
				text: n
			};
			e.scenario = ri(e.scenario, t, r);
			return;
		}
		case "y": {
			let r = Wi(ii, n);
			if (!r) return {
				kind: "bad-choice",
				key: t,
				text: n
			};
			e.view = {
				...e.view,
				yScale: r
			};
			return;
		}
		case "claims":
			if (n !== "0" && n !== "1") return {
				kind: "bad-choice",
				key: t,
				text: n
			};
			e.view = {
				...e.view,
				claims: n === "1" || void 0
			};
			return;
		case "note": {
			let t = vi(n);
			if (t === void 0) return { kind: "bad-note" };
			e.note = t;
			return;
		}
		case "demandAnchorYear":
		case "computeAnchorYear":
		case "horizon":
		case "year":
		case "ask": return Li(e, t, n);
		default: return Ri(e, t, n);
	}
}
var Pi = (e) => e.startsWith("c.") && li.includes(e.slice(2));
function Fi(e, t, n, r) {
	let i = {
		...e,
		scenario: t
	}, a = Ni(i, n.slice(2), r);
	return e.pinned = i.scenario, a && {
		kind: "pinned",
		notice: a,
		preset: t.preset
	};
}
function Ii(e, t, n) {
	let r = zi(n);
	if (!r) return {
		kind: "bad-number",
		key: t,
		text: n
	};
	let i = Jr(t, r);
	if (i) return {
		kind: "bad-interval",
		key: t,
		problem: i,
		text: n
	};
	e.scenario = ni(e.scenario, t, r);
}
function Li(e, t, n) {
	let r = yi(n);
	if (r === void 0) return {
		kind: "bad-number",
		key: t,
		text: n
	};
	if (!ci(t, r)) return {
		kind: "bad-year",
		key: t,
		text: n
	};
	t === "ask" ? e.view = {
		...e.view,
		ask: bi(r)
	} : t === "horizon" || t === "year" ? e.view = {
		...e.view,
		[t]: r
	} : e.scenario = ri(e.scenario, t, r);
}
function Ri(e, t, n) {
	if (t === "" || Ci(t)) {
		if (!pi(t, n)) return {
			kind: "dropped-key",
			key: t
		};
		if (e.unknown.length === 20) e.dropped += 1;
		else return e.unknown.push([t, n]), {
			kind: "unknown-key",
			key: t
		};
	}
}
function zi(e) {
	let t = e.split("~").map((e) => yi(e.trim())), [n, r = n] = t;
	if (!(t.length > 2 || t.includes(void 0))) return n === void 0 || r === void 0 ? void 0 : [n, r];
}
function Bi(e) {
	let t = Vi(e);
	return t === void 0 ? {
		kind: "bad-version",
		text: e
	} : t > Lr ? {
		kind: "newer-version",
		text: e
	} : void 0;
}
function Vi(e) {
	let t = yi(e) ?? 0;
	return Number.isInteger(t) && t > 0 ? t : void 0;
}
function Hi(e) {
	let t = Vi(e.find(([e]) => e === "v")?.[1] ?? "") ?? Lr;
	return t < Lr ? t : void 0;
}
function Ui(e) {
	let t = /* @__PURE__ */ new Map();
	for (let [n, r] of e) {
		let e = r.replace(/[ +]/g, "");
		n !== "v" && !ui.includes(n) && !t.has(n) && pi(n, e) && t.set(n, e);
	}
	return [...t];
}
function Wi(e, t) {
	let n = t.toLowerCase();
	return e.find((e) => e.toLowerCase() === n);
}
// src/scenario/link-engine.ts
var Gi = Lr, Ki = (e, t, n) => {
	let r = Fr(t), i = ({ assumptions: e }) => Cr(e, r, n), { scenario: a, pinned: o } = Mi(e).state;
	return {
		scenario: i(a),
		pinned: o && i(o)
	};
};
export { Ki as forecastLink, Gi as version };
