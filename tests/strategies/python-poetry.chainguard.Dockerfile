FROM cgr.dev/chainguard/python:latest-dev AS build
USER root
ENV POETRY_VIRTUALENVS_CREATE=false
WORKDIR /app
RUN pip install poetry==2.1.3
COPY pyproject.toml poetry.lock ./
RUN python -m venv /venv
ENV VIRTUAL_ENV=/venv PATH="/venv/bin:$PATH"
RUN poetry install --only main --no-root

FROM cgr.dev/chainguard/python:latest
WORKDIR /app
COPY --from=build /venv /venv
ENV PATH="/venv/bin:$PATH"
COPY shop ./shop
EXPOSE 8000
ENTRYPOINT ["uvicorn", "shop.main:app", "--host", "0.0.0.0"]
