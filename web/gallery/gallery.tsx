/** Every component in its states, for development only: no build has this page. `?page=client`, `?page=staff`, else all of them. */
import '../src/styles/base.css';
import './gallery.css';
import type { ComponentType } from 'preact';
import { packs as clientPacks } from '../src/i18n/generated/client/packs.ts';
import { packs as staffPacks } from '../src/i18n/generated/staff/packs.ts';
import { mount } from '../src/ui/mount.tsx';
import { startTheme } from '../src/ui/Switches.tsx';
import { ClientSample } from './ClientSample.tsx';
import { Components } from './Components.tsx';
import { StaffSample } from './StaffSample.tsx';

const PAGES: Readonly<Record<string, ComponentType>> = { client: ClientSample, staff: StaffSample };

const query = new URLSearchParams(location.search);
const page = query.get('page') ?? '';
document.documentElement.dataset.face = page === 'client' ? 'client' : 'staff';
startTheme();
const theme = query.get('theme');
if (theme !== null) document.documentElement.dataset.theme = theme;
void mount(PAGES[page] ?? Components, page === 'client' ? clientPacks : staffPacks, 'tab');
