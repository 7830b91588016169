// npm run test:hosts:debian: the same for the systems that Debian has.
import { defineConfig } from 'vitest/config';
import hosts from '../vitest.config.ts';

export default defineConfig({
  test: { ...hosts.test, name: 'debian', include: ['tests/hosts/debian/*.hosts.ts'] },
});
