/** `/book`: a first contact, a meeting to book, and how a request goes on. */
import '../styles/base.css';
import { Book } from '../client/book/Book.tsx';
import { packs } from '../i18n/generated/client/packs.ts';
import { mount } from '../ui/mount.tsx';

void mount(Book, packs, 'tab');
