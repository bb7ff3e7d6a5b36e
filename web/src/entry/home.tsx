/** `/`: the client's first page. */
import '../styles/base.css';
import { Home } from '../client/home/Home.tsx';
import { packs } from '../i18n/generated/client/packs.ts';
import { mount } from '../ui/mount.tsx';

void mount(Home, packs, 'tab');
