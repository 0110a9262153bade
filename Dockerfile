# The built site behind nginx, with the headers of docs/deploying.md, as a user without rights, on port 8080:
# cargo xtask build && docker build --tag travel-advisory . && docker run --read-only --tmpfs /tmp --publish 8080:8080 travel-advisory
# With `--build-arg SITE=target/organisation` it is the site that `cargo xtask organisation` has made.
FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends nginx libnginx-mod-http-brotli-static \
    && rm -rf /var/lib/apt/lists/*
COPY deploy/nginx.conf /etc/nginx/nginx.conf
ARG SITE=dist
COPY ${SITE} /srv/travel-advisory
USER www-data
EXPOSE 8080
STOPSIGNAL SIGQUIT
CMD ["nginx", "-g", "daemon off;"]
