package context

import "fmt"

// BeegoOutput writes the response.
type BeegoOutput struct {
	Context *Context
	Status  int
}

// Header sets a response header.
func (output *BeegoOutput) Header(key, val string) {
	output.Context.ResponseWriter.Header().Set(key, val)
}

// SetStatus sets the status that the response is sent with.
func (output *BeegoOutput) SetStatus(status int) {
	output.Status = status
}

// Body writes the response body.
func (output *BeegoOutput) Body(content []byte) error {
	_, err := output.Context.ResponseWriter.Write(content)
	return err
}

// Cookie adds a Set-Cookie header. others are max age, path, domain, secure,
// httpOnly and SameSite, in this order.
func (output *BeegoOutput) Cookie(name string, value string, others ...interface{}) {
	output.Context.ResponseWriter.Header().Add("Set-Cookie", fmt.Sprint(name, "=", value, others))
}
