FROM python:3.13
ENV POETRY_VIRTUALENVS_CREATE=false
WORKDIR /app
RUN pip install poetry==2.1.3
COPY pyproject.toml poetry.lock ./
RUN poetry install --only main --no-root
COPY shop ./shop
EXPOSE 8000
CMD ["poetry", "run", "uvicorn", "shop.main:app", "--host", "0.0.0.0"]
