# The same page in two stages, as many first tutorials have it. The image gets smaller for a bad
# reason: pip's packages lie outside of /app and stay behind, so it cannot start.
FROM python:alpine3.7 AS build
COPY . /app
WORKDIR /app
RUN pip install -r requirements.txt

FROM python:alpine3.7
WORKDIR /app
COPY --from=build /app /app
EXPOSE 5000
CMD ["python", "./index.py"]
