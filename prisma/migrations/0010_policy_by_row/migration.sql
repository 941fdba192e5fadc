-- A trigger of a statement is pulled also where no row was touched, so every start raised the policy version and emptied
-- the memory of answers. These are pulled by rows that changed.
DROP TRIGGER raise_policy_version ON governance.agreement;
CREATE TRIGGER raise_policy_version AFTER INSERT OR UPDATE OR DELETE ON governance.agreement
  FOR EACH ROW EXECUTE FUNCTION scope_secret.raise_policy_version();

DROP TRIGGER raise_policy_version ON reference.measure_agency;
CREATE TRIGGER raise_policy_version AFTER INSERT OR UPDATE OR DELETE ON reference.measure_agency
  FOR EACH ROW EXECUTE FUNCTION scope_secret.raise_policy_version();

DROP TRIGGER raise_policy_version ON governance.person_role;
CREATE TRIGGER raise_policy_version AFTER INSERT OR UPDATE OR DELETE ON governance.person_role
  FOR EACH ROW EXECUTE FUNCTION scope_secret.raise_policy_version();

DROP TRIGGER raise_policy_version ON governance.person;
CREATE TRIGGER raise_policy_version AFTER UPDATE OF removed_at ON governance.person
  FOR EACH ROW WHEN (OLD.removed_at IS DISTINCT FROM NEW.removed_at)
  EXECUTE FUNCTION scope_secret.raise_policy_version();
