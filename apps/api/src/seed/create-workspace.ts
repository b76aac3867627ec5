import { Membership, Person, Workspace } from '../access/access.entities';
import { hashPassword } from '../access/passwords';
import { Brand } from '../connections/connections.entities';
import type { Database } from '../database/database';
import { newId } from '../database/ids';
import { Queue } from '../queues/queues.entities';
import { RouteSet } from '../routing/routing.entities';

export interface NewWorkspace {
  name: string;
  environment: Workspace['environment'];
  brand: string;
  supportContact: string;
  admin: { email: string; name: string; password: string };
}

/**
 * Makes a workspace to begin with: an admin, a brand, one queue and the rule that puts every text in it. Somebody
 * who has an account keeps it, password included, and becomes admin of the new workspace as well.
 */
export async function createWorkspace(
  database: Database,
  { name, environment, brand, supportContact, admin }: NewWorkspace,
): Promise<{ workspaceId: string; personIsNew: boolean }> {
  const passwordHash = await hashPassword(admin.password);
  return database.transaction(async ({ manager }) => {
    const workspaceId = newId();
    await manager.insert(Workspace, { id: workspaceId, name, environment });
    const email = admin.email.toLowerCase();
    const known = await manager.findOneBy(Person, { email });
    const personId = known?.id ?? newId();
    if (!known) await manager.insert(Person, { id: personId, email, name: admin.name, passwordHash });
    await manager.insert(Membership, { workspaceId, personId, role: 'admin' });
    await manager.insert(Brand, { workspaceId, id: newId(), name: brand, supportContact });
    const queueId = newId();
    await manager.insert(Queue, { workspaceId, id: queueId, name: 'Front desk', colour: 'blue', rank: 1 });
    const author = { id: personId, name: known?.name ?? admin.name };
    await manager.insert(RouteSet, {
      workspaceId,
      id: newId(),
      version: 1,
      state: 'published',
      rules: [
        {
          id: 'everything',
          name: 'Everything',
          enabled: true,
          match: { kind: 'catch_all', words: [] },
          actions: { queueId },
        },
      ],
      note: 'Every text goes to the front desk.',
      ownerId: author.id,
      ownerName: author.name,
      publishedAt: new Date(),
      publishedById: author.id,
      publishedByName: author.name,
    });
    return { workspaceId, personIsNew: !known };
  });
}
