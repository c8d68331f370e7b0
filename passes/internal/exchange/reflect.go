package exchange

import (
	"slices"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
)

// Reflecting returns those of some outcomes that send an origin of the request's choice
// back, and nobody meant them to. All are the outcomes of their function by any settings.
func Reflecting(of, all []*Outcome) (list []*Outcome) {
	open, withCredentials := make(map[*Write]*Choice), make(map[*Write]*Choice)
	for _, o := range of {
		if !echoesUnchecked(o) || o.MayBePreflight() {
			continue // no page reads the answer to a preflight
		}
		// Have: no check of the origin on this path.
		w := o.AllowedBy()
		if open[w] == nil {
			open[w] = newChoice(echoesUncheckedBy(w), (*Outcome).leavesSome)
			withCredentials[w] = NewChoice(echoesWithCredentials, echoesWithout(w))
		}
		if o.inMode() || open[w].Makes(o) {
			continue // whoever runs the program switches the check off, or has the others get one origin
		}
		switch {
		case !o.Credentialed():
			if o.Complete() && !ChecksCredentials(all) {
				list = append(list, o)
			}
		case !withCredentials[w].Makes(o): // credentials are no setting of their own
			list = append(list, o)
		}
	}
	return list
}

// ChecksCredentials reports whether some origins are checked, be it badly, before they get
// credentials. Where everybody may read without, a reflection could as well be *.
func ChecksCredentials(all []*Outcome) bool {
	return slices.ContainsFunc(all, func(o *Outcome) bool { return echoesChecked(o) && o.Credentialed() })
}

// ChecksNothingElse reports whether that is the only check: everybody may read.
func ChecksNothingElse(all []*Outcome) bool {
	return ChecksCredentials(all) && slices.ContainsFunc(all, func(o *Outcome) bool { return echoesUnchecked(o) && !o.Credentialed() })
}

func echoesUnchecked(o *Outcome) bool {
	_, ok := o.Echo()
	return ok && !o.Empty() && !o.Checked() && !o.isKnown() && !o.isRefusal() && !o.isOfInsider() && !o.isOfNobody()
}

// echoesUncheckedBy returns whether an outcome has the origin that w wrote, without a check:
// what others write does not matter to whether that is somebody's choice.
func echoesUncheckedBy(w *Write) func(*Outcome) bool {
	return func(o *Outcome) bool { return echoesUnchecked(o) && o.AllowedBy() == w }
}

// isRefusal reports whether an outcome only says that there is nothing to be read. What
// comes after that is of account where it is for one user.
func (o *Outcome) isRefusal() bool {
	return isRefused(o.Status) && !(o.goesOn && o.Credentialed())
}

// isKnown reports whether the path's branches told what it is that is echoed: one
// origin, nothing, or null, which is what some pages of every site have, but no
// site's own.
func (o *Outcome) isKnown() bool { return o.st.Told(o.AllowOrigin[0].ID) != nil }

func echoesWithCredentials(o *Outcome) bool { return echoesUnchecked(o) && o.Credentialed() }

// echoesWithout returns whether an outcome has the origin that w wrote, and no
// credentials.
func echoesWithout(w *Write) func(*Outcome) bool {
	return func(o *Outcome) bool { return o.AllowedBy() == w && !o.Credentialed() && !o.Empty() }
}

// echoesChecked reports whether an outcome sends an origin back that has passed a
// check, be it that the path's branches told which origin it is.
func echoesChecked(o *Outcome) bool {
	_, ok := o.Echo()
	return ok && o.Checked() || o.isOneOrigin()
}

// leavesSome reports whether some origins are still allowed where a setting that makes an
// outcome what it is is something else: those that have passed a check, or, by the same
// requests, one that is the same whatever the Origin is. A constant is what there is if
// nobody switches anything on.
func (o *Outcome) leavesSome(other *Outcome, on bool) bool {
	return (on || !other.namesOrigin()) && (echoesChecked(other) || other.isFixed() && !other.Empty() && !other.Preflight() && !o.isForOther(other))
}

// isForOther reports whether two outcomes are for different requests, whatever the Origin
// and the settings are.
func (o *Outcome) isForOther(other *Outcome) bool {
	return o.st.Contradicts(other.st, func(id flow.ID) bool { return o.d.isOfOrigin(id) || o.d.settings[id] })
}

// isFixed reports whether what is allowed is one origin, whatever the request has: one
// that the code names, or that whoever runs the program does.
func (o *Outcome) isFixed() bool {
	return o.namesOrigin() || len(o.AllowOrigin) == 1 && o.AllowOrigin[0].Kind != flow.Const && o.AllowOrigin[0].Class != flow.Request && !o.Wildcard()
}

// namesOrigin reports whether what is allowed is one origin, by a constant.
func (o *Outcome) namesOrigin() bool {
	if len(o.AllowOrigin) != 1 {
		return false
	}
	s, ok := o.AllowOrigin[0].String()
	return ok && s != "" && s != cors.Null && !cors.IsWildcard(s)
}

func (o *Outcome) isOneOrigin() bool { return o.namesOrigin() && o.AllowOrigin[0].Told }
