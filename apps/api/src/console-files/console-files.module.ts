import { Module } from '@nestjs/common';
import { ConsoleFilesController } from './console-files.controller';

@Module({ controllers: [ConsoleFilesController] })
export class ConsoleFilesModule {}
