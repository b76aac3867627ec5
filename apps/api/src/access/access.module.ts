import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard';
import { DemoController } from './demo.controller';
import { FailedAttempts } from './failed-attempts';
import { PeopleController } from './people.controller';
import { PeopleQuery } from './people.query';
import { SessionController } from './session.controller';
import { SessionQuery } from './session.query';
import { Sessions } from './sessions';
import { SignIn } from './sign-in';
import { SignInThrottle } from './sign-in-throttle';

@Global()
@Module({
  controllers: [SessionController, PeopleController, DemoController],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    Sessions,
    SessionQuery,
    SignIn,
    FailedAttempts,
    SignInThrottle,
    PeopleQuery,
  ],
  exports: [Sessions, FailedAttempts],
})
export class AccessModule {}
