import type { FastifyInstance } from 'fastify';
import type { Store } from '../carrier/store';

/** The carrier's file storage: open to whoever knows the address, as the storage behind real carriers is. */
export function mediaRoutes(app: FastifyInstance, store: Store): void {
  app.get<{ Params: { id: string } }>('/media/:id', async (request, reply) => {
    const file = store.files.get(request.params.id);
    if (!file) return reply.status(404).send({ title: 'There is no such file' });
    return reply
      .header('content-type', file.media.contentType)
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('x-content-type-options', 'nosniff')
      .send(file.content);
  });
}
