FROM python:3.13-bookworm
COPY --from=ghcr.io/astral-sh/uv:0.8 /uv /bin/uv
WORKDIR /app
COPY pyproject.toml uv.lock ./
RUN uv sync --locked --no-dev --no-install-project
COPY main.py .
ENV PATH="/app/.venv/bin:$PATH"
USER 1000
CMD ["python", "main.py"]
