import { API, type Media } from '@parley/contracts';
import type { ApiClient, TestApp } from '../test-app';

/** Uploads a file as the composer does: the bytes are the body. */
export async function upload(
  app: Pick<TestApp, 'url'>,
  who: ApiClient,
  content: Buffer,
  name = 'my photo.jpg',
): Promise<{ status: number; body: Media & { code: string } }> {
  const response = await fetch(`${app.url}${API.media}?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { origin: app.url, cookie: who.cookie ?? '', 'content-type': 'image/jpeg' },
    body: new Uint8Array(content),
  });
  return { status: response.status, body: (await response.json()) as Media & { code: string } };
}
