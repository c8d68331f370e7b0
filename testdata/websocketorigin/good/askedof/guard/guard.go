// Package guard has an interface that other packages implement and ask.
package guard

import "net/http"

// A Guard says whom to let in.
type Guard interface {
	Check(r *http.Request) error
}
