// Outside of tests/hosts, whose packages bring an older Vite along.
import { build, type Rolldown } from 'vite';

const ENTRY = 'host-script';
const FOLDER = `${import.meta.dirname}/../hosts`;

/** Code that imports packages of tests/hosts, as one classic script. */
export async function bundled(code: string): Promise<string> {
  const file = `${FOLDER}/${ENTRY}.js`;
  const built = (await build({
    root: FOLDER,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: ENTRY,
        resolveId: (id: string) => (id === ENTRY ? file : undefined),
        load: (id: string) => (id === file ? code : undefined),
      },
    ],
    resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife', codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}
