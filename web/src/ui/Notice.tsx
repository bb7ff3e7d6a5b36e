/** A message on the page: icon, word and colour. Quiet ones are read when reached; `live` ones are said at once. */
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { t } from '../i18n/shared.ts';
import { Icon } from './Icon.tsx';
import './Notice.css';

export type NoticeKind = 'info' | 'success' | 'warning' | 'danger';

const ICONS = { info: Info, success: CircleCheck, warning: TriangleAlert, danger: CircleAlert };

interface Props {
  kind?: NoticeKind | undefined;
  title?: string | undefined;
  /** It came while the person was on the page: warnings and dangers interrupt, the others wait their turn. */
  live?: boolean | undefined;
  /** Buttons that put it right. */
  actions?: ComponentChildren;
  children: ComponentChildren;
}

function liveRole(kind: NoticeKind): 'alert' | 'status' {
  return kind === 'warning' || kind === 'danger' ? 'alert' : 'status';
}

export function Notice({ kind = 'info', title, live = false, actions, children }: Props) {
  return (
    <div class={`notice notice--${kind}`} role={live ? liveRole(kind) : undefined}>
      <Icon of={ICONS[kind]} label={t(`common.${kind}`)} />
      <div class="notice__body">
        {title !== undefined && <p class="notice__title">{title}</p>}
        <div>{children}</div>
        {actions !== undefined && <div class="row notice__actions">{actions}</div>}
      </div>
    </div>
  );
}
