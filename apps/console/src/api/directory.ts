// People, queues and business numbers: small, slow to change, needed everywhere.
import {
  API,
  brandsSchema,
  businessNumbersSchema,
  peopleSchema,
  queuesSchema,
  type Brand,
  type BusinessNumber,
  type Person,
  type Queue,
} from '@parley/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { request } from './client';

const staleTime = 5 * 60_000;

const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => request(API.people, { schema: peopleSchema, signal }),
  staleTime,
});
const queuesQuery = queryOptions({
  queryKey: ['queues'],
  queryFn: ({ signal }) => request(API.queues, { schema: queuesSchema, signal }),
  staleTime,
});
const brandsQuery = queryOptions({
  queryKey: ['brands'],
  queryFn: ({ signal }) => request(API.brands, { schema: brandsSchema, signal }),
  staleTime,
});
const numbersQuery = queryOptions({
  queryKey: ['numbers'],
  queryFn: ({ signal }) => request(API.numbers, { schema: businessNumbersSchema, signal }),
  staleTime,
});

const NO_PEOPLE: Person[] = [];
const NO_QUEUES: Queue[] = [];
const NO_NUMBERS: BusinessNumber[] = [];
const NO_BRANDS: Brand[] = [];

export const usePeople = (): Person[] => useQuery(peopleQuery).data?.items ?? NO_PEOPLE;
export const useQueues = (): Queue[] => useQuery(queuesQuery).data?.items ?? NO_QUEUES;
export const useNumbers = (): BusinessNumber[] => useQuery(numbersQuery).data?.items ?? NO_NUMBERS;

export const useBrands = (): Brand[] => useQuery(brandsQuery).data?.items ?? NO_BRANDS;

export function usePerson(id: string | null): Person | undefined {
  return usePeople().find((person) => person.id === id);
}

export function useQueue(id: string | null): Queue | undefined {
  return useQueues().find((queue) => queue.id === id);
}
