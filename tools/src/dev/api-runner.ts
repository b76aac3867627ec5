import { type Service, waitUntilReady } from '../processes/service';
import { runApiTask } from '../start/api-task';
import { builtPrograms } from '../start/layout';
import { apiHealth, launchApi } from '../start/services';
import type { Settings } from '../start/settings';
import { describeEnd } from '../terminal/trouble';

interface ApiRunnerOptions {
  settings: Settings;
  root: string;
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
  say: (line: string) => void;
}

/**
 * The api while it is being worked on: it is restarted after each build, and one that breaks is told about, not
 * the end of everything. Restarts follow one another, and one that has been overtaken is left out.
 */
export class ApiRunner {
  private service: Service | undefined;
  private wanted = 0;
  private queue: Promise<void> = Promise.resolve();

  constructor(private readonly options: ApiRunnerOptions) {}

  restart(): void {
    const turn = ++this.wanted;
    this.queue = this.queue.then(async () => {
      if (turn !== this.wanted || this.options.signal.aborted) return;
      try {
        await this.replace();
      } catch (error) {
        if (!this.options.signal.aborted) this.options.say(describeEnd(error));
      }
    });
  }

  async stop(): Promise<void> {
    this.wanted += 1;
    await this.queue;
    await this.service?.stop();
    this.service = undefined;
  }

  private async replace(): Promise<void> {
    const { settings, root, env, signal, say } = this.options;
    const former = this.service;
    this.service = undefined;
    await former?.stop();
    await runApiTask(builtPrograms(root).cli, ['migrate'], { env, signal });
    const service = launchApi(settings, root, env);
    this.service = service;
    await waitUntilReady(service, apiHealth(settings), { patienceMs: 30_000, signal });
    say('The api is ready.');
    void service.ended.then((trouble) => {
      if (this.service === service && !signal.aborted) say(describeEnd(trouble));
    });
  }
}
