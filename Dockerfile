# The gateway as an image: `docker build -t intercom-graph .`. CI takes the same steps without Docker (.ci/image.mjs).
# The tag says which Node this is, the digest decides what is pulled. To renew it: `docker buildx imagetools inspect
# node:24-slim` prints the digest of the tag's index today; put it into each FROM, and build and test the image.
FROM node:24-slim@sha256:a9f5f7c91a432850b2a8a7797adf5eadb6c733ceed61167806cee7ea7fbc29df AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
RUN npm run build

FROM node:24-slim@sha256:a9f5f7c91a432850b2a8a7797adf5eadb6c733ceed61167806cee7ea7fbc29df AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:24-slim@sha256:a9f5f7c91a432850b2a8a7797adf5eadb6c733ceed61167806cee7ea7fbc29df
# Metrics and health have listeners of their own: publish 4000 alone.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 METRICS_PORT=9464 HEALTH_PORT=9465
WORKDIR /app
COPY package.json ./
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY schema ./schema
COPY assets ./assets
USER node
EXPOSE 4000 9464 9465
HEALTHCHECK --interval=10s --timeout=2s --start-period=10s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HEALTH_PORT}/health/live`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/cli/main.js", "start"]
