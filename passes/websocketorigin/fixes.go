package websocketorigin

import (
	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/passes/internal/policy"
	"github.com/corsvet/corsvet/passes/internal/probe"
	"github.com/corsvet/corsvet/passes/internal/record"
)

func (c *checker) starFixes(p *policy.Policy, e *policy.Entry) []analysis.SuggestedFix { return nil }
func (c *checker) everyoneFixes(p *policy.Policy, s *record.Setting) []analysis.SuggestedFix {
	return nil
}
func (c *checker) checkFixes(p *policy.Policy) []analysis.SuggestedFix   { return nil }
func (c *checker) emptyFixes(p *policy.Policy) []analysis.SuggestedFix   { return nil }
func (c *checker) findingFixes(f *probe.Finding) []analysis.SuggestedFix { return nil }
