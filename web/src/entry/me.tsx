/** `/me`: a client's own page. */
import '../styles/base.css';
import { Me } from '../client/me/Me.tsx';
import { packs } from '../i18n/generated/client/packs.ts';
import { mount } from '../ui/mount.tsx';

void mount(Me, packs, 'tab');
