/** Builds the two faces of the app, one per mode, so that no chunk is shared between clients and staff. */
import { type Plugin, defineConfig } from 'vite';

type Face = 'client' | 'staff';

const PAGES: Record<Face, string[]> = {
  client: ['index.html', 'book.html', 'j.html', 'me.html'],
  staff: ['staff.html'],
};

/** What only the staff's pages may use. */
const STAFF_ONLY = '/src/staff/';

/** What every client page needs, in one file: each small one of its own would cost a slow line a request more. */
const CLIENT_BASE =
  /\/src\/(ui|api)\/|\/src\/i18n\/[a-z]+\.ts|\/src\/client\/home\/Danger|\/generated\/client\/packs|\/node_modules\/(preact|@preact|lucide|openapi-fetch)\//;

/** Fails the build if a module of the staff's pages reaches the client's face. */
function refuseStaffCode(): Plugin {
  return {
    name: 'refuse-staff-code',
    transform(_code, id) {
      if (id.includes(STAFF_ONLY)) this.error(`the client face must not import ${id}`);
    },
  };
}

/** In development, every address of the staff's router and of the join page gets its page, as the server does. */
function pageAddresses(): Plugin {
  return {
    name: 'page-addresses',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const path = (request.url ?? '').split('?')[0] ?? '';
        if (path === '/j') request.url = '/j.html';
        else if (path === '/book') request.url = '/book.html';
        else if (path === '/me') request.url = '/me.html';
        else if (/^\/(board|desk|clients|duty|requests|admin|account|sign-in|invite)(\/|$)/.test(path))
          request.url = '/staff.html';
        next();
      });
    },
  };
}

export default defineConfig(({ mode, command }) => ({
  plugins: [pageAddresses(), ...(mode === 'client' && command === 'build' ? [refuseStaffCode()] : [])],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: {
    proxy: {
      '/api': process.env.SUHBAT_DEV_SERVER ?? 'http://127.0.0.1:8080',
      '/socket.io': { target: process.env.SUHBAT_DEV_SERVER ?? 'http://127.0.0.1:8080', ws: true },
    },
  },
  build: {
    target: ['es2020', 'chrome87', 'safari14', 'firefox91'],
    outDir: 'dist',
    emptyOutDir: mode === 'client',
    assetsInlineLimit: 0,
    // One style sheet for both client pages: a request costs a slow line more than the few bytes that one of them does not need.
    cssCodeSplit: mode !== 'client',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: PAGES[mode === 'staff' ? 'staff' : 'client'],
      output: {
        entryFileNames: `assets/${mode}-[name]-[hash].js`,
        chunkFileNames: `assets/${mode}-[name]-[hash].js`,
        assetFileNames: `assets/${mode}-[name]-[hash][extname]`,
        ...(mode === 'client' && { advancedChunks: { groups: [{ name: 'base', test: CLIENT_BASE }] } }),
      },
    },
  },
}));
