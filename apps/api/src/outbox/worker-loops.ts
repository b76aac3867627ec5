import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { CONFIG, type Config } from '../config/config';
import { Loop } from './loop';

/**
 * What a worker looks after by itself, again and again. Rounds begin once the application is up, in the worker role
 * alone, and the running ones have ended before anything is taken down that they may need.
 */
@Injectable()
export class WorkerLoops implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly loops: Loop[] = [];

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'roles'>) {}

  /** Said in a constructor. A round answers true when there is more to do at once; the loop can be woken in between. */
  every(intervalMs: number, name: string, round: () => Promise<boolean | void>): Pick<Loop, 'wake'> {
    const loop = new Loop(name, round, intervalMs);
    this.loops.push(loop);
    return loop;
  }

  onApplicationBootstrap(): void {
    if (!this.config.roles.worker) return;
    for (const loop of this.loops) {
      loop.start();
      loop.wake();
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.loops.map((loop) => loop.stop()));
  }
}
