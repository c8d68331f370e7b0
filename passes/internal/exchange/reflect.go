package exchange

import (
	"slices"

	"github.com/corsvet/corsvet/passes/internal/cors"
)

// Reflects reports whether an outcome sends an origin of the request's choice
// back, and nobody meant it to. All are the outcomes of its function by any
// settings.
func (o *Outcome) Reflects(all []*Outcome) bool {
	if !echoesUnchecked(o) || o.MayBePreflight() {
		return false // no page reads the answer to a preflight
	}
	// Have: no check of the origin on this path.
	if o.inMode(echoesUnchecked) || o.ChosenOver(echoesUnchecked, echoesChecked) {
		return false // whoever runs the program switches the check off
	}
	if o.Credentialed() && o.ChosenOver(echoesWithCredentials, echoesWithout(o.AllowedBy())) {
		return false // credentials are a setting of their own
	}
	return o.Credentialed() || o.Complete() && !ChecksCredentials(all)
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

func (o *Outcome) isOneOrigin() bool {
	if len(o.AllowOrigin) != 1 || !o.AllowOrigin[0].Told {
		return false
	}
	s, ok := o.AllowOrigin[0].String()
	return ok && s != "" && s != cors.Null
}
