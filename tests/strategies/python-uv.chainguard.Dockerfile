FROM cgr.dev/chainguard/python:latest-dev AS build
USER root
COPY --from=ghcr.io/astral-sh/uv:0.8 /uv /bin/uv
WORKDIR /app
COPY pyproject.toml uv.lock ./
RUN uv sync --locked --no-dev --no-install-project

FROM cgr.dev/chainguard/python:latest
WORKDIR /app
COPY --from=build /app/.venv /app/.venv
COPY main.py .
ENV PATH="/app/.venv/bin:$PATH"
USER 1000
ENTRYPOINT ["python", "main.py"]
