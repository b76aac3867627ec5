import { API, sessionSchema, type Permission, type Session, type SignIn } from '@parley/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { ApiProblem, request } from './client';

/** The session, or null when nobody is signed in. Any other failure stays a failure. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Session | null> => {
    try {
      return await request(API.session, { schema: sessionSchema, signal });
    } catch (error) {
      if (error instanceof ApiProblem && error.problem.status === 401) return null;
      throw error;
    }
  },
  staleTime: Infinity,
  gcTime: Infinity,
});

/** Who works here. Only for components below the signed-in layout, where there always is somebody. */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery);
  if (!data) throw new Error('useSession is for signed-in pages');
  return data;
}

/** Whether the present person may do this; the api decides again on every request. */
export function useCan(permission: Permission): boolean {
  return useSession().permissions.includes(permission);
}

export const signIn = (credentials: SignIn): Promise<Session> =>
  request(API.session, { method: 'POST', body: credentials, schema: sessionSchema });

export const signOut = (): Promise<void> => request(API.session, { method: 'DELETE' });
