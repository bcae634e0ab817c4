-- name: find
SELECT first_day, last_day, insured, insured_limit, deductible FROM policy WHERE number = :number
