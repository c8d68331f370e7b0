package context

// BeegoInput reads the request.
type BeegoInput struct {
	Context *Context
}

// Header returns a request header.
func (input *BeegoInput) Header(key string) string {
	return input.Context.Request.Header.Get(key)
}

// Query returns a form value or a path parameter.
func (input *BeegoInput) Query(key string) string {
	return input.Context.Request.Form.Get(key)
}

// Method returns the request's method.
func (input *BeegoInput) Method() string {
	return input.Context.Request.Method
}
