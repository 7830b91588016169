import { findFirefox } from '../../scripts/find-engines.mjs';
import { engineCases } from './cases';
import { openFirefox } from './firefox';

const path = findFirefox();
engineCases('Firefox', path === undefined ? undefined : () => openFirefox(path));
