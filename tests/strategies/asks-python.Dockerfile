FROM python:3.13
WORKDIR /app
COPY requirements.txt .

# Packages change less often than sources.
RUN pip install --no-cache-dir -r requirements.txt
COPY . .
