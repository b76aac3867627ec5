import { portIsFree } from '../processes/free-port';
import { Trouble } from '../terminal/trouble';
import type { Settings } from './settings';

/** Throws, with the way out, when another program has a port that we need. */
export async function checkPorts(settings: Settings): Promise<void> {
  await checkPort('PORT', settings.port, settings.host);
  await checkPort('SIMULATOR_PORT', settings.simulatorPort, settings.simulatorHost);
}

export async function checkPort(variable: string, port: number, host: string): Promise<void> {
  if (await portIsFree(port, host)) return;
  const command = `npm ${process.env['npm_lifecycle_event'] === 'dev' ? 'run dev' : 'start'}`;
  const remedies = [
    `Stop the program that uses it (to see which:  lsof -i :${port})`,
    `or choose another port:  ${variable}=${port + 1} ${command}`,
  ];
  if (port < 1024) remedies.push('Ports below 1024 may be open to root only.');
  if (host !== '127.0.0.1') remedies.push(`Or ${host} is not an address of this machine.`);
  throw new Trouble(`Port ${port} (${variable}) is taken.`, remedies);
}
