import { Module } from '@nestjs/common';
import { ConnectionsModule } from '../connections/connections.module';
import { FetchMedia } from './fetch-media';
import { MediaAddresses } from './media-addresses';
import { MediaController, MediaFilesController } from './media.controller';
import { MediaQuery } from './media.query';
import { RefetchMedia } from './refetch-media';
import { Uploads } from './uploads';

@Module({
  imports: [ConnectionsModule],
  controllers: [MediaController, MediaFilesController],
  providers: [FetchMedia, MediaAddresses, MediaQuery, RefetchMedia, Uploads],
  exports: [MediaAddresses, Uploads],
})
export class MediaModule {}
