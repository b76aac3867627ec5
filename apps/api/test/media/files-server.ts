import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FilesServer {
  url: string;
  /** What was asked for, in order. */
  asked: { path: string; authorization: string | undefined }[];
  /** Serves bytes at a path, under whatever type it claims; `status` answers with nothing but that. */
  serve(path: string, file: { content?: Buffer; type?: string; status?: number; location?: string }): void;
  close(): Promise<void>;
}

/** A carrier's file store on this machine: stands for the origin that a connection is configured with. */
export async function startFilesServer(): Promise<FilesServer> {
  const files = new Map<string, Parameters<FilesServer['serve']>[1]>();
  const asked: FilesServer['asked'] = [];
  const server: Server = createServer((request: IncomingMessage, response) => {
    const path = request.url ?? '';
    asked.push({ path, authorization: request.headers.authorization });
    const file = files.get(path);
    response.statusCode = file?.status ?? (file ? 200 : 404);
    if (file?.location) response.setHeader('location', file.location);
    if (file?.type) response.setHeader('content-type', file.type);
    response.end(file?.content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    serve: (path, file) => void files.set(path, file),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
