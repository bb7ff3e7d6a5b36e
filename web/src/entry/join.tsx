/** `/j`: join, wait, talk, after. */
import '../styles/base.css';
import { packs } from '../i18n/generated/client/packs.ts';
import { Join } from '../client/join/Join.tsx';
import { mount } from '../ui/mount.tsx';

void mount(Join, packs, 'tab');
