# One file, three targets: `build` (everything, with what is needed to build), `api` (http and worker roles and the
# console) and `simulator`. Images run as an ordinary user and hold only what they run.

FROM node:20-bookworm-slim AS build
WORKDIR /parley
ENV NX_DAEMON=false NX_NO_CLOUD=true NX_TUI=false
# Manifests first: dependencies are installed again only when one of these changes.
COPY package.json package-lock.json .npmrc ./
COPY apps/api/package.json apps/api/
COPY apps/console/package.json apps/console/
COPY apps/e2e/package.json apps/e2e/
COPY apps/simulator/package.json apps/simulator/
COPY libs/carriers/package.json libs/carriers/
COPY libs/contracts/package.json libs/contracts/
COPY libs/domain/package.json libs/domain/
COPY tools/package.json tools/
RUN npm ci
COPY . .
RUN npm run build

FROM build AS api-dependencies
RUN npm ci --omit=dev --workspace=@parley/api && rm -rf apps/api/src apps/api/test

FROM build AS simulator-dependencies
RUN npm ci --omit=dev --workspace=@parley/simulator && rm -rf apps/simulator/src

FROM node:20-bookworm-slim AS runtime
WORKDIR /parley
ENV NODE_ENV=production
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
# Node as the first process hears SIGTERM itself and drains.
ENTRYPOINT ["node"]

FROM runtime AS api
ENV HOST=0.0.0.0 PORT=3000 PARLEY_DATA_DIR=/data CONSOLE_DIR=/parley/apps/console/dist
COPY --from=api-dependencies /parley/package.json ./
COPY --from=api-dependencies /parley/node_modules node_modules
COPY --from=api-dependencies /parley/apps/api apps/api
COPY --from=build /parley/apps/console/dist apps/console/dist
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/health/ready').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["apps/api/dist/main.js"]

FROM runtime AS simulator
ENV SIMULATOR_HOST=0.0.0.0 SIMULATOR_PORT=4010 SIMULATOR_DATA_DIR=/data
COPY --from=simulator-dependencies /parley/package.json ./
COPY --from=simulator-dependencies /parley/node_modules node_modules
COPY --from=simulator-dependencies /parley/apps/simulator apps/simulator
EXPOSE 4010
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.SIMULATOR_PORT+'/health/live').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["apps/simulator/dist/main.js"]
