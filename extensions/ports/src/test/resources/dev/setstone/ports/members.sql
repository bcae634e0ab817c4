-- name: create
CREATE TABLE member (id VARCHAR(20) PRIMARY KEY, name VARCHAR(50) NOT NULL, born DATE, plan VARCHAR(10), paid DECIMAL(9, 2), active BOOLEAN);

-- name: add
INSERT INTO member VALUES (:id, :name, :born, :plan, :paid, :active);

-- name: find
-- :none of this is a parameter
SELECT id, name, born, plan, paid, active, ':id' AS quoted
FROM member
WHERE id = :id /* nor is :this */ AND CAST(:id AS VARCHAR) = id;

-- name: all
SELECT * FROM member ORDER BY id;

-- name: forever
SELECT COUNT(*) FROM SYSTEM_RANGE(1, 1000000) a, SYSTEM_RANGE(1, 1000000) b WHERE a.X + b.X = :sum;
