import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type SimulatorProcess, startSimulator } from '../../test/simulator';
import { type ApiClient, type TestApp, startTestApp } from '../../test/test-app';
import { buildWorld, type World } from '../../test/world';
import { type Desk, openDesk } from './sending.fixture';

/** What a spec about texts plays on. The world and those signed in to it are new for each test. */
export interface Stage {
  readonly simulator: SimulatorProcess;
  readonly running: TestApp;
  readonly world: World;
  readonly agent: ApiClient;
  readonly admin: ApiClient;
  /** The agent's. */
  readonly desk: Desk;
  /** Another world than the one the test began with. */
  enter(options?: WorldOptions): Promise<void>;
}

interface WorldOptions {
  /** Of the world's number. */
  messagesPerSecond?: number;
}

interface StageOptions extends WorldOptions {
  /** Of the app, which does the worker's part too unless it says otherwise. */
  env?: Record<string, string>;
}

/** Sets a simulator and an app up for the file that calls it, and puts them away after its last test. */
export function useStage({ env = {}, ...world }: StageOptions = {}): Stage {
  const stage = {
    async enter(options: WorldOptions = {}): Promise<void> {
      this.world = await buildWorld(this.running, { simulator: this.simulator, ...options });
      this.agent = await this.running.signIn(this.world.agent.email);
      this.admin = await this.running.signIn(this.world.admin.email);
      this.desk = openDesk(this.agent, this.world, this.simulator);
    },
  } as { -readonly [Key in keyof Stage]: Stage[Key] };
  beforeAll(async () => {
    stage.simulator = await startSimulator();
    stage.running = await startTestApp({ env: { PARLEY_ROLES: 'both', ...env } });
  });
  afterAll(async () => {
    await stage.running?.close();
    await stage.simulator?.stop();
  });
  beforeEach(() => stage.enter(world));
  afterEach(() => stage.simulator.clearFaults());
  return stage;
}
