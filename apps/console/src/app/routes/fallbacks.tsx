import { Button } from '@mantine/core';
import { IconMapQuestion } from '@tabler/icons-react';
import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { SkeletonRows } from '../../ui/skeletons';
import { EmptyState, ErrorState } from '../../ui/states';

export function Pending() {
  return <SkeletonRows rows={8} />;
}

/** A page that could not be loaded or broke while drawing. */
export function LoadFailed({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <ErrorState
      error={error}
      onRetry={() => {
        reset();
        void router.invalidate();
      }}
    />
  );
}

export function NotFound() {
  return (
    <EmptyState
      icon={IconMapQuestion}
      title="There is no page at this address"
      action={
        <Button component={Link} to="/inbox/mine" variant="default">
          Go to the inbox
        </Button>
      }
    >
      The link may be old, or a thread of another workspace.
    </EmptyState>
  );
}
