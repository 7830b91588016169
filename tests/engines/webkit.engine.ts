import { findWebKit } from '../../scripts/find-engines.mjs';
import { engineCases } from './cases';
import { openWebKit } from './webkit';

const found = findWebKit();
engineCases('WebKit', found && (() => openWebKit(found)));
