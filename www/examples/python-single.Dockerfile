# Hello from Python, the usual way: everything that builds it is shipped too.
FROM python:3.13
WORKDIR /app
COPY requirements.txt .
RUN pip install -r requirements.txt
COPY . .
CMD ["python", "hello.py"]
