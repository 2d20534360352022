from tabulate import tabulate

print(tabulate([["slim", 75], ["full", 117]], tablefmt="plain"))
