import { readRandomTruth } from './truth';
import { engine } from '../../src/model/engine';
import { createDesign } from '../../src/model/sample-design';
import { pageYears } from './passes';
import { probabilityBy } from '../../src/model/forecast';
const { assumptions, ...t } = readRandomTruth();
for (const k of [10,18,14,16]) for (const n of [8192,65536]) for (const seed of [20261122, 5]) { const f=engine(assumptions[k]!,createDesign(n,seed),pageYears(assumptions[k]));
 console.log(k,n,seed,[2028,2030,2035,2040,2050,2060,2070,2090].map(y=>{const j=t.years.indexOf(y); return y+': '+(100*(probabilityBy(f.exhaustion,y)-t.settings[k]!.exhaustion.chances[j]!)).toFixed(3)}).join(' ')); }
