/** What the pages of notices, news and calendars ask of the server. */
import { answer, api } from '../../api/client.ts';
import type { FeedView, NewsView, NoticeView } from '../types.ts';

const NOTICES = '/api/v1/appointments/{appointment_id}/notices';
const FEED = '/api/v1/account/calendar-feed';

export async function readNotices(appointment_id: string): Promise<readonly NoticeView[]> {
  const { items } = await answer(api.GET(NOTICES, { params: { path: { appointment_id } } }));
  return items;
}

export async function sendAgain(appointment_id: string, notice_id: string): Promise<readonly NoticeView[]> {
  const path = { appointment_id, notice_id };
  const { items } = await answer(api.POST(`${NOTICES}/{notice_id}/again`, { params: { path } }));
  return items;
}

export async function readNews(): Promise<readonly NewsView[]> {
  const { items } = await answer(api.GET('/api/v1/desk/news'));
  return items;
}

export async function markNewsRead(until: string): Promise<void> {
  await answer(api.POST('/api/v1/desk/news/read', { body: { until } }));
}

export function readFeed(): Promise<FeedView> {
  return answer(api.GET(FEED));
}

export function openFeed(with_names: boolean): Promise<FeedView> {
  return answer(api.PUT(FEED, { body: { with_names } }));
}

export async function closeFeed(): Promise<void> {
  await answer(api.DELETE(FEED));
}
