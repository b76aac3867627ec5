import http from 'node:http';
import https from 'node:https';

export interface Answer {
  /** HTTP status; null when no answer came. */
  answer: number | null;
  /** Why there is no answer: "timeout", or the connection's own words. */
  error: string | null;
}

/** Posts webhook bodies over kept connections. */
export class Postman {
  private readonly plain = new http.Agent({ keepAlive: true, maxSockets: 128 });
  private readonly secure = new https.Agent({ keepAlive: true, maxSockets: 128 });

  /** Resolves always; the carrier's patience includes connecting. */
  post(url: string, body: string, headers: Record<string, string>, patienceMs: number): Promise<Answer> {
    return new Promise((resolve) => {
      const secure = url.startsWith('https:');
      const call = (secure ? https : http).request(
        url,
        { method: 'POST', headers, agent: secure ? this.secure : this.plain },
        (response) => {
          response.resume();
          response.on('end', () => done({ answer: response.statusCode ?? null, error: null }));
          response.on('error', (error) => done({ answer: null, error: error.message }));
        },
      );
      const patience = setTimeout(() => call.destroy(new Error('timeout')), patienceMs);
      const done = (answer: Answer): void => {
        clearTimeout(patience);
        resolve(answer);
      };
      call.on('error', (error) => done({ answer: null, error: error.message || 'no connection' }));
      call.end(body);
    });
  }

  /** Breaks every connection, also those that wait for an answer. */
  close(): void {
    this.plain.destroy();
    this.secure.destroy();
  }
}
